/** 揭榜挂帅 on a real database: in time or not at all, weights fixed by the first entry, entries closed to others, everybody told. */
import { beforeEach, expect, test } from 'vitest'
import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { registerNotifications } from '#app/modules/notifications/register-consumers.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { anOfficial, anOperator } from '#tests/factories/an-official.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { editSchema } from './challenge.schema.ts'
import { standardWeights } from './challenge.ts'
import { editChallenge } from './edit-challenge.server.ts'
import { enterChallenge } from './enter-challenge.server.ts'
import { judgeChallenge } from './judge-challenge.server.ts'
import { publishChallenge } from './publish-challenge.server.ts'
import { readChallenge, readOwnEntry } from './read-challenges.server.ts'
import { readEntryFile } from './read-entry-file.server.ts'
import { readJudging } from './read-judging.server.ts'
import { takeFiles } from './take-files.server.ts'

const deadlineOn = new Date('2026-12-20T10:00:00Z')
const before = new Date('2026-12-20T09:59:59Z')

let official: Actor
let firm: Member
let rival: Member
let id: string

const words = {
  title: '老旧压铸机联网',
  problem: '没有通信接口',
  goals: ['停机不超过 4 小时'],
  eligibility: '在渝企业',
  prize: 200_000_000,
  weights: standardWeights,
}
const form = { ...words, deadlineOn }
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

const entriesFor = async (actor: Actor, at = deadlineOn) => (await readJudging(actor, id, at))?.entries
const told = async () => {
  await consumeEvents()
  const rows = await reading((tx) =>
    tx.notification.findMany({ where: { type: { startsWith: 'challenge.' } } }),
  )
  return rows.map(({ userId, type }) => [userId, type])
}
const aFile = async (actor: Actor, name = '方案.pdf') => {
  const read = await takeFiles(actor, [new File([`%PDF-1.7 ${name}`], name)])
  return read.ok ? read.value : []
}

test('what a challenge asks for can be changed until the first entry, and of two pages on it the second is told', async () => {
  const weights = { solution: 25, feasibility: 25, team: 25, cost: 25 }
  const edited = { ...words, revision: 1, title: '压铸机联网', weights }
  expect(await editChallenge(official, id, edited, before)).toMatchObject({ ok: true })
  expect(await editChallenge(official, id, edited, before)).toMatchObject({ refusal: 'stale' })
  expect(await challenge()).toMatchObject({ title: '压铸机联网', weights, revision: 2 })
  await enterChallenge(firm, id, entry, before)
  const late = { ...words, revision: 2 }
  expect(await editChallenge(official, id, late, before)).toMatchObject({ refusal: 'entered' })
  expect(await challenge()).toMatchObject({ title: '压铸机联网', weights })
})

test('a change leaves the deadline as it is, of which firms were told', async () => {
  const sent = { ...words, goals: 'x', prize: '200', deadlineOn: '2026-12-01', revision: '1' }
  expect(editSchema.parse(sent)).not.toHaveProperty('deadlineOn')
  await editChallenge(official, id, { ...words, revision: 1 }, before)
  expect(await challenge()).toMatchObject({
    deadlineAt: deadlineOn.toISOString(),
    extensions: [],
    revision: 2,
  })
})

test('of an entry and a change at once, one comes first and the other is told', async () => {
  const both = await Promise.all([
    editChallenge(official, id, { ...words, revision: 1, title: '改过' }, before),
    enterChallenge(firm, id, entry, before),
  ])
  const { title } = await challenge()
  expect(both[1]).toMatchObject({ ok: true })
  expect(title).toBe(both[0].ok ? '改过' : form.title)
})

test('a deadline is put off before it with a reason that everybody reads, entrants are told, and entries stay closed', async () => {
  registerNotifications()
  await enterChallenge(firm, id, entry, before)
  const later = new Date('2026-12-25T10:00:00Z')
  const extend = { intent: 'extend', revision: 1, deadlineOn: later, reason: '应企业要求' } as const
  const sooner = { ...extend, deadlineOn }
  expect(await judgeChallenge(official, id, sooner, before)).toMatchObject({ refusal: 'deadline-not-later' })
  expect(await judgeChallenge(official, id, extend, deadlineOn)).toMatchObject({ refusal: 'closed' })
  expect(await judgeChallenge(official, id, extend, before)).toMatchObject({ ok: true })
  expect(await judgeChallenge(official, id, extend, before)).toMatchObject({ refusal: 'stale' })
  expect(await challenge()).toMatchObject({
    open: true,
    entries: null,
    extensions: [{ before: deadlineOn.toISOString(), until: later.toISOString(), reason: '应企业要求' }],
  })
  expect(await entriesFor(official)).toEqual([])
  expect(await enterChallenge(rival, id, entry, deadlineOn)).toMatchObject({ ok: true })
  expect(await told()).toEqual([[firm.userId, 'challenge.extended']])
})

test('entrants are told the beginning of a long reason, whatever signs are in it', async () => {
  registerNotifications()
  await enterChallenge(firm, id, entry, before)
  const reason = `${'因'.repeat(199)}😀，请见通知`
  const withdraw = { intent: 'withdraw', revision: 1, reason } as const
  expect(await judgeChallenge(official, id, withdraw, before)).toMatchObject({ ok: true })
  expect(await challenge()).toMatchObject({ reason })
  expect(await told()).toEqual([[firm.userId, 'challenge.withdrawn']])
})

test('a challenge that nobody entered may be opened again after its deadline', async () => {
  const later = new Date('2026-12-25T10:00:00Z')
  const extend = { intent: 'extend', revision: 1, deadlineOn: later, reason: '无人揭榜' } as const
  expect(await judgeChallenge(official, id, extend, deadlineOn)).toMatchObject({ ok: true })
  expect(await challenge()).toMatchObject({ open: true })
})

test('a challenge that is taken back before its deadline tells its entrants why, and nobody reads what they entered', async () => {
  registerNotifications()
  await enterChallenge(firm, id, { ...entry, files: await aFile(firm) }, before)
  const [file] = (await readOwnEntry(firm, id))?.files ?? []
  const withdraw = { intent: 'withdraw', revision: 1, reason: '经费调整' } as const
  expect(await judgeChallenge(official, id, withdraw, before)).toMatchObject({ ok: true })
  expect(await challenge()).toMatchObject({ open: false, outcome: 'withdrawn', reason: '经费调整' })
  expect(await entriesFor(official, new Date('2027-01-01'))).toEqual([])
  expect(await readEntryFile(official, id, file?.id ?? '', new Date('2027-01-01'))).toBeNull()
  expect(await enterChallenge(rival, id, entry, before)).toMatchObject({ refusal: 'too-late' })
  expect(await told()).toEqual([[firm.userId, 'challenge.withdrawn']])
})

test('files come with an entry, five at most, and can be taken out before the deadline', async () => {
  const [one] = await aFile(firm)
  if (!one) throw new Error('no file')
  const six = { ...entry, files: Array.from({ length: 6 }, () => one) }
  expect(await enterChallenge(firm, id, six, before)).toMatchObject({ refusal: 'files-full' })
  expect(await readOwnEntry(firm, id)).toBeNull()
  await enterChallenge(firm, id, { ...entry, files: [one, one] }, before)
  const files = (await readOwnEntry(firm, id))?.files ?? []
  const remove = [files[0]?.id ?? '']
  await enterChallenge(firm, id, { ...entry, revision: 1, remove }, before)
  expect((await readOwnEntry(firm, id))?.files).toEqual([files[1]])
})

test('a file is for its firm at all times, for those who judge from the deadline on and on record, and for nobody else', async () => {
  await enterChallenge(firm, id, { ...entry, files: await aFile(firm) }, before)
  const fileId = (await readOwnEntry(firm, id))?.files[0]?.id ?? ''
  const bishan = await anOfficial('赵晴', '500120')
  const operator = await anOperator()
  expect(await readEntryFile(firm, id, fileId, before)).toMatchObject({ name: '方案.pdf' })
  expect(await readEntryFile(official, id, fileId, before)).toBeNull()
  for (const who of [rival, bishan, operator])
    expect(await readEntryFile(who, id, fileId, deadlineOn)).toBeNull()
  expect(await readEntryFile(official, id, fileId, deadlineOn)).toMatchObject({ name: '方案.pdf' })
  const reads = await reading((tx) => tx.domainEvent.findMany({ where: { type: 'record.read' } }))
  expect(reads).toMatchObject([{ actorId: official.userId, organizationId: firm.organization.id }])
})

test('how many have entered is said to those who judge, and to others only when nobody can enter any more', async () => {
  await enterChallenge(firm, id, entry, before)
  expect(await challenge(before)).toMatchObject({ entries: null })
  expect(await readJudging(official, id, before)).toMatchObject({ count: 1 })
  const operator = await anOperator()
  for (const who of [await anOfficial('赵晴', '500120'), operator]) {
    expect(await readJudging(who, id, before)).toMatchObject({ count: null, challenge: { entries: null } })
    expect(await readJudging(who, id, deadlineOn)).toMatchObject({ count: 1 })
  }
  expect(await challenge()).toMatchObject({ entries: 1 })
})

test('officials of a district and operators read no entry', async () => {
  await enterChallenge(firm, id, entry, before)
  expect(await entriesFor(await anOfficial('赵晴', '500120'))).toEqual([])
  expect(await entriesFor(official)).toHaveLength(1)
})

test('where none is suitable, each entrant is told so', async () => {
  registerNotifications()
  await enterChallenge(firm, id, entry, before)
  const conclude = { intent: 'conclude', revision: 1, chosen: 'none', reason: '指标都达不到' } as const
  await judgeChallenge(official, id, conclude, deadlineOn)
  expect(await told()).toEqual([[firm.userId, 'challenge.none-suitable']])
})

test('nobody reads, scores or concludes before the deadline', async () => {
  await enterChallenge(firm, id, entry, before)
  expect(await entriesFor(official, before)).toEqual([])
  const conclude = { intent: 'conclude', revision: 1, chosen: 'none', reason: '都不合适' } as const
  expect(await judgeChallenge(official, id, conclude, before)).toMatchObject({ refusal: 'still-open' })
})

test('entries are scored by several, one is chosen, and each firm is told its own result once', async () => {
  registerNotifications()
  await enterChallenge(firm, id, entry, before)
  await enterChallenge(rival, id, entry, before)
  const [first] = (await entriesFor(official)) ?? []
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
  expect(await entriesFor(official)).toMatchObject([
    { id: first.id, sum: 85, own: { solution: 80 }, judges: 2 },
    { sum: null },
  ])
  const conclude = { intent: 'conclude', revision: 1, chosen: first.id, reason: '指标最可靠' } as const
  expect(await judgeChallenge(official, id, conclude, deadlineOn)).toMatchObject({ ok: true })
  expect(await judgeChallenge(official, id, conclude, deadlineOn)).toMatchObject({ refusal: 'concluded' })
  expect(await challenge()).toMatchObject({
    outcome: 'chosen',
    chosen: { name: first.organization, page: false },
    reason: '指标最可靠',
  })
  const winner = first.organization === firm.organization.name ? firm : rival
  const other = winner === firm ? rival : firm
  expect((await told()).sort()).toEqual(
    [
      [winner.userId, 'challenge.won'],
      [other.userId, 'challenge.not-chosen'],
    ].sort(),
  )
})

test('officials of a district publish and judge nothing', async () => {
  const bishan = await anOfficial('赵晴', '500120')
  expect(await publishChallenge(bishan, form, before)).toMatchObject({ refusal: 'not-yours' })
  const conclude = { intent: 'conclude', revision: 1, chosen: 'none', reason: '都不合适' } as const
  expect(await judgeChallenge(bishan, id, conclude, deadlineOn)).toMatchObject({ refusal: 'not-yours' })
})
