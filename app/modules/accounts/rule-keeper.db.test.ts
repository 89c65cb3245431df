/** Who drafts changes of the rules of matching, by the guard that every form of them calls. */
import { expect, test } from 'vitest'
import { withinRequest } from '#app/platform/request-scope.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { requireOfficial, requireRuleKeeper } from './guards.server.ts'
import { startSession } from './session.server.ts'

async function answerTo(
  guard: typeof requireRuleKeeper,
  person: { platformRole: 'member' | 'official' | 'operator'; regionScope?: string },
) {
  const { id } = await aUser(person)
  const headers = await transaction((tx) => startSession(tx, new Request('http://localhost/'), id))
  const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const request = new Request('http://localhost/official/rules', { headers: { Cookie: cookie } })
  return withinRequest(id, () => guard(request)).then(
    () => 200,
    (thrown: unknown) =>
      thrown instanceof Response ? thrown.status : (thrown as { init?: { status?: number } }).init?.status,
  )
}

test.each([
  ['an official of the city', { platformRole: 'official' }, 200, 200],
  ['an official of a district', { platformRole: 'official', regionScope: '500107' }, 200, 200],
  ['an operator', { platformRole: 'operator' }, 200, 403],
  ['a member', { platformRole: 'member' }, 403, 403],
] as const)('%s reads or keeps the rules as their office allows', async (_, person, reads, keeps) => {
  expect(await answerTo(requireOfficial, person)).toBe(reads)
  expect(await answerTo(requireRuleKeeper, person)).toBe(keeps)
})
