/** 揭榜挂帅 on a real database: in time or not at all, weights fixed by the first entry, entries closed to others, everybody told. */
import { beforeEach, expect, test } from 'vitest'
import { type Actor, actorOf, type Member } from '#app/modules/accounts/actor.ts'
import { registerNotifications } from '#app/modules/notifications/register-consumers.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { standardWeights } from './challenge.ts'
import { enterChallenge } from './enter-challenge.server.ts'
import { judgeChallenge } from './judge-challenge.server.ts'
import { publishChallenge } from './publish-challenge.server.ts'
import { readChallenge, readEntries, readOwnEntry } from './read-challenges.server.ts'

const deadlineOn = new Date('2026-12-20T10:00:00Z')
const before = new Date('2026-12-20T09:59:59Z')

let official: Actor
let firm: Member
let rival: Member
let id: string

const anOfficial = async (regionScope: string | null = null) =>
  actorOf({ ...(await aUser({ platformRole: 'official', regionScope })), memberships: [] }, null)

const form = {
  title: '老旧压铸机联网',
  problem: '没有通信接口',
  goals: ['停机不超过 4 小时'],
  eligibility: '在渝企业',
  prize: 200_000_000,
  deadlineOn,
  weights: standardWeights,
}
const entry = {
  revision: 0,
  summary: '外挂采集',
  approach: '不停机加装',
  team: '五人',
  milestones: [{ title: '首台', amountFen: 10_000_000 }],
}

beforeEach(async () => {
  official = await anOfficial()
  firm = await aMember()
  rival = await aMember()
  const made = await publishChallenge(official, form, new Date('2026-11-28T02:00:00Z'))
  if (!made.ok) throw new Error(made.refusal)
  id = made.value.id
})

const challenge = async (now = deadlineOn) => {
  const found = await readChallenge(id, now)
  if (!found) throw new Error('no challenge')
  return found
}

test('an entry at the deadline is refused, and leaves nothing', async () => {
  expect(await enterChallenge(firm, id, entry, deadlineOn)).toMatchObject({ refusal: 'too-late' })
  expect(await readOwnEntry(firm, id)).toBeNull()
  expect(await enterChallenge(firm, id, entry, before)).toMatchObject({ ok: true })
})

test('an entry may be changed, and of two pages on it the second is told', async () => {
  await enterChallenge(firm, id, entry, before)
  expect(await enterChallenge(firm, id, entry, before)).toMatchObject({ refusal: 'stale' })
  await enterChallenge(firm, id, { ...entry, revision: 1, summary: '改过' }, before)
  expect(await readOwnEntry(firm, id)).toMatchObject({ content: { summary: '改过' }, revision: 2 })
  expect(await readOwnEntry(rival, id)).toBeNull()
})

test('weights can be changed until the first entry', async () => {
  const weights = { solution: 25, feasibility: 25, team: 25, cost: 25 }
  expect(
    await judgeChallenge(official, id, { intent: 'weights', revision: 1, weights }, before),
  ).toMatchObject({
    ok: true,
  })
  await enterChallenge(firm, id, entry, before)
  const late = { intent: 'weights', revision: 2, weights: standardWeights } as const
  expect(await judgeChallenge(official, id, late, before)).toMatchObject({ refusal: 'weights-locked' })
  expect(await challenge()).toMatchObject({ weights })
})

test('nobody reads, scores or concludes before the deadline', async () => {
  await enterChallenge(firm, id, entry, before)
  expect(await readEntries(official.userId, await challenge(before))).toEqual([])
  const conclude = { intent: 'conclude', revision: 1, chosen: 'none', reason: '都不合适' } as const
  expect(await judgeChallenge(official, id, conclude, before)).toMatchObject({ refusal: 'still-open' })
})

test('entries are scored by several, one is chosen, and each firm is told its own result once', async () => {
  registerNotifications()
  await enterChallenge(firm, id, entry, before)
  await enterChallenge(rival, id, entry, before)
  const [first] = await readEntries(official.userId, await challenge())
  if (!first) throw new Error('no entry')
  const score = async (who: Actor, points: number) =>
    judgeChallenge(
      who,
      id,
      {
        intent: 'score',
        entry: first.id,
        points: { solution: points, feasibility: points, team: points, cost: points },
      },
      deadlineOn,
    )
  await score(official, 80)
  await score(await anOfficial(), 90)
  expect(await readEntries(official.userId, await challenge())).toMatchObject([
    { id: first.id, sum: 85, own: { solution: 80 } },
    { sum: null },
  ])
  const conclude = { intent: 'conclude', revision: 1, chosen: first.id, reason: '指标最可靠' } as const
  expect(await judgeChallenge(official, id, conclude, deadlineOn)).toMatchObject({ ok: true })
  expect(await judgeChallenge(official, id, conclude, deadlineOn)).toMatchObject({ refusal: 'concluded' })
  expect(await challenge()).toMatchObject({
    outcome: 'chosen',
    chosen: first.organization,
    reason: '指标最可靠',
  })
  await consumeEvents()
  const told = await reading((tx) =>
    tx.notification.findMany({ where: { type: { startsWith: 'challenge.' } } }),
  )
  const types = new Map(told.map(({ userId, type }) => [userId, type]))
  const winner = first.organization === firm.organization.name ? firm : rival
  const other = winner === firm ? rival : firm
  expect(told).toHaveLength(2)
  expect(types.get(winner.userId)).toBe('challenge.won')
  expect(types.get(other.userId)).toBe('challenge.not-chosen')
})

test('officials of a district publish and judge nothing', async () => {
  const bishan = await anOfficial('500120')
  expect(await publishChallenge(bishan, form, before)).toMatchObject({ refusal: 'not-yours' })
  const conclude = { intent: 'conclude', revision: 1, chosen: 'none', reason: '都不合适' } as const
  expect(await judgeChallenge(bishan, id, conclude, deadlineOn)).toMatchObject({ refusal: 'not-yours' })
})
