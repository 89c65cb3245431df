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

type Answer = (given: object) => Promise<unknown>

/** What a route does with a request, and the form that has it search. */
test.each([
  ['_public.catalogue', 'loader'],
  ['feeds.catalogue', 'loader'],
  ['resources.suggest', 'loader'],
  ['exports.new', 'loader'],
  ['_app.exports.confirm', 'loader'],
  [
    '_app.saved-searches._index',
    'action',
    { intent: 'save', name: 'MES', frequency: 'daily', query: 'q=mes' },
  ],
] as const)('%s: %s', async (route, part, form?: Record<string, string>) => {
  registerSources()
  const cookie = await cookieOf((await aMember()).userId)
  const answers = (await import(/* @vite-ignore */ `../../app/routes/${route}.tsx`)) as Record<string, Answer>
  const clientAddress = randomUUID()
  const asked = (address: string) =>
    withinRequest(randomUUID(), () =>
      (answers[part] as Answer)({
        request: new Request('http://localhost/?q=mes&list=offerings&format=csv', {
          headers: { Cookie: cookie },
          ...(form && { method: 'POST', body: new URLSearchParams(form) }),
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
