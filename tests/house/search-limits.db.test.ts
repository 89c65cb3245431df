/** Everything that searches for whoever asks is counted as one, so that no door is left to a robot. */
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { withinRequest } from '#app/platform/request-scope.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { cookieOf } from './world.ts'

vi.hoisted(() => {
  process.env.SEARCHES_PER_MINUTE = '2'
})

type Loader = (given: object) => Promise<unknown>

test.each([
  '_public.catalogue',
  'feeds.catalogue',
  'resources.suggest',
  'exports.new',
  '_app.exports.confirm',
])('%s', async (route) => {
  registerSources()
  const cookie = await cookieOf((await aMember()).userId)
  const { loader } = (await import(/* @vite-ignore */ `../../app/routes/${route}.tsx`)) as { loader: Loader }
  const clientAddress = randomUUID()
  const asked = (address: string) =>
    withinRequest(randomUUID(), () =>
      loader({
        request: new Request('http://localhost/?q=mes&list=offerings&format=csv', {
          headers: { Cookie: cookie },
        }),
        params: {},
        context: { clientAddress: address },
      }),
    ).then(
      () => 200,
      (thrown: unknown) => (thrown instanceof Response ? thrown.status : String(thrown)),
    )
  expect([await asked(clientAddress), await asked(clientAddress), await asked(clientAddress)]).toEqual([
    200, 200, 429,
  ])
  expect(await asked(randomUUID())).toBe(200)
})
