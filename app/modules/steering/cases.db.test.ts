/** 督办 on a real database: what is stuck becomes a case once, ends when it moves, and is seen to within its district. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { registerNotifications } from '#app/modules/notifications/register-consumers.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aDeal } from '#tests/factories/a-deal.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aProposal } from '#tests/factories/a-proposal.ts'
import { aSending } from '#tests/factories/a-sending.ts'
import { anOfficial, anOperator } from '#tests/factories/an-official.ts'
import { anOrganization } from '#tests/factories/an-organization.ts'
import type { CaseForm } from './case.schema.ts'
import type { CaseTab } from './case-view.ts'
import { handleCase } from './handle-case.server.ts'
import { listCases } from './list-cases.server.ts'
import { readCase } from './read-case.server.ts'
import { summariseCases } from './summarise-cases.server.ts'
import { supervise } from './supervise.server.ts'

const BISHAN = '500120'
const now = new Date('2027-03-17T03:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

let city: Actor
let bishan: Actor

beforeEach(async () => {
  city = await anOfficial('周敏')
  bishan = await anOfficial('璧山', BISHAN)
})

async function aSilentNeed(regionCode = BISHAN, publishedAt = daysAgo(14)) {
  const { id: organizationId } = await anOrganization({ regionCode })
  return aNeed({ organizationId, title: '压铸 MES', status: 'published', version: 1, publishedAt })
}

const list = async (actor: Actor, tab: CaseTab = 'open') =>
  (await listCases(actor, { tab, order: 'due', page: 1 }, now)).cases

async function aCase(regionCode?: string) {
  const need = await aSilentNeed(regionCode)
  await supervise(now)
  const [found] = await list(city)
  if (!found) throw new Error('no case was opened')
  return { ...found, needId: need.id }
}

const act = (actor: Actor, id: string, form: CaseForm) => handleCase(actor, id, form, now)

describe('what is stuck', () => {
  test('becomes a case once, however often the job runs', async () => {
    await aSilentNeed()
    for (let run = 0; run < 3; run += 1) await supervise(now)
    expect(await list(city)).toMatchObject([{ cause: 'need_unanswered', title: '压铸 MES', assignee: null }])
  })

  test('is none yet after four working days', async () => {
    await aSilentNeed(BISHAN, new Date('2027-03-11T03:00:00Z'))
    await supervise(now)
    expect(await list(city)).toEqual([])
  })

  test('ends by itself when an answer comes, says so, and does not come back', async () => {
    const { id, needId } = await aCase()
    const { id: organizationId } = await anOrganization()
    await aSending({ needId, organizationId, status: 'declined', declineCode: 'capacity_full' })
    await supervise(now)
    await supervise(now)
    expect(await list(city)).toEqual([])
    expect(await readCase(city, id, now)).toMatchObject({
      conclusion: 'cause_gone',
      records: [{ kind: 'ended', by: null, code: 'cause_gone' }, { kind: 'opened' }],
    })
  })

  test('that an official has concluded is not opened again for the same reason', async () => {
    const { id } = await aCase()
    await act(city, id, { intent: 'take', revision: 1 })
    await act(city, id, { intent: 'conclude', revision: 2, conclusion: 'no_supply', reason: '本地没有供给' })
    await supervise(now)
    expect(await list(city)).toEqual([])
    expect(await list(city, 'concluded')).toMatchObject([{ conclusion: 'no_supply', assignee: '周敏' }])
  })

  test('may be a proposal that waits, counted once for its need', async () => {
    const need = await aSilentNeed()
    for (const days of [20, 16]) {
      const { id } = await aProposal({ needId: need.id, organizationId: (await anOrganization()).id })
      await transaction((tx) => tx.proposal.update({ where: { id }, data: { submittedAt: daysAgo(days) } }))
    }
    await supervise(now)
    expect(await list(city)).toMatchObject([{ cause: 'proposal_waiting', since: daysAgo(20).toISOString() }])
  })

  test('may be a milestone past its day, and a dispute of more than a week', async () => {
    const { dealId } = await aDeal('active')
    const milestone = await transaction(async (tx) => {
      await tx.milestone.updateMany({ where: { dealId }, data: { dueOn: null } })
      const first = await tx.milestone.findFirstOrThrow({ where: { dealId } })
      await tx.milestone.update({ where: { id: first.id }, data: { dueOn: new Date('2027-03-16') } })
      await tx.dispute.create({
        data: { dealId, milestoneId: first.id, openedBy: 'buyer', openedAt: daysAgo(8) },
      })
      return first
    })
    await supervise(now)
    expect((await list(city)).map(({ cause }) => cause).sort()).toEqual([
      'dispute_unsettled',
      'milestone_overdue',
    ])
    await transaction((tx) =>
      tx.milestone.update({ where: { id: milestone.id }, data: { dueOn: new Date('2027-03-20') } }),
    )
    await supervise(now)
    expect((await list(city)).map(({ cause }) => cause)).toEqual(['dispute_unsettled'])
  })
})

describe('who sees to it', () => {
  test('officials of a district see and touch only what concerns it', async () => {
    const { id } = await aCase('500118')
    expect(await list(bishan)).toEqual([])
    expect(await readCase(bishan, id, now)).toBeNull()
    expect(await act(bishan, id, { intent: 'take', revision: 1 })).toMatchObject({ refusal: 'gone' })
    expect(await act(bishan, id, { intent: 'note', note: '看看' })).toMatchObject({ refusal: 'gone' })
    expect(await readCase(city, id, now)).toMatchObject({ assignee: null, records: [{ kind: 'opened' }] })
  })

  test('a district that took the place of another sees and handles the cases of its predecessor', async () => {
    const liangjiang = await anOfficial('两江', '500157')
    const { id } = await aCase('500112')
    expect(await list(liangjiang)).toMatchObject([{ id }])
    expect(await act(liangjiang, id, { intent: 'take', revision: 1 })).toMatchObject({ ok: true })
    const beibei = await anOfficial('北碚', '500109')
    expect(await list(beibei)).toEqual([])
  })

  test('a case leads to its need where the need is counted in the district of whoever looks', async () => {
    const { id, needId } = await aCase()
    expect(await readCase(bishan, id, now)).toMatchObject({ needId: null })
    const fact = { needId, organizationId: needId, title: '压铸 MES', validatedAt: now }
    await transaction((tx) => tx.needFact.create({ data: { ...fact, region: '500118' } }))
    expect(await readCase(bishan, id, now)).toMatchObject({ needId: null })
    expect(await readCase(city, id, now)).toMatchObject({ needId })
    await transaction((tx) => tx.needFact.updateMany({ data: { region: BISHAN } }))
    expect(await readCase(bishan, id, now)).toMatchObject({ needId })
  })

  test('operators read along and do nothing', async () => {
    const { id } = await aCase()
    const operator = await anOperator('唐越')
    expect(await readCase(operator, id, now)).toMatchObject({ handles: false, colleagues: [] })
    expect(await act(operator, id, { intent: 'take', revision: 1 })).toMatchObject({ refusal: 'not-yours' })
  })

  test('a case is given to a colleague of its scope, who is told', async () => {
    registerNotifications()
    const { id } = await aCase()
    const yongchuan = await anOfficial('永川', '500118')
    expect(await act(city, id, { intent: 'assign', revision: 1, to: yongchuan.userId })).toMatchObject({
      refusal: 'not-a-colleague',
    })
    await act(city, id, { intent: 'assign', revision: 1, to: bishan.userId })
    await consumeEvents()
    const told = await reading((tx) => tx.notification.findMany({ where: { type: 'case.assigned' } }))
    expect(told.map(({ userId }) => userId)).toEqual([bishan.userId])
    expect(await list(bishan, 'mine')).toMatchObject([{ id }])
  })

  test('of two who take it at once one is told', async () => {
    const { id } = await aCase()
    const both = await Promise.all([city, bishan].map((who) => act(who, id, { intent: 'take', revision: 1 })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual({ ok: false, refusal: 'stale' })
  })

  test('a case of somebody who has closed the account has no name, and a colleague takes it over', async () => {
    const { id } = await aCase()
    await act(city, id, { intent: 'take', revision: 1 })
    await transaction((tx) => tx.user.delete({ where: { id: city.userId } }))
    expect(await readCase(bishan, id, now)).toMatchObject({
      assignee: '',
      records: [{ by: '' }, { by: null }],
    })
    expect(await act(bishan, id, { intent: 'take', revision: 2 })).toMatchObject({ ok: true })
    expect(await readCase(bishan, id, now)).toMatchObject({ assignee: '璧山', own: true })
  })

  test('only who has it concludes it, and afterwards nobody changes it', async () => {
    const { id } = await aCase()
    const conclude = { intent: 'conclude', conclusion: 'answered', reason: '已促成答复' } as const
    expect(await act(city, id, { ...conclude, revision: 1 })).toMatchObject({ refusal: 'not-taken' })
    await act(city, id, { intent: 'take', revision: 1 })
    await act(bishan, id, { intent: 'note', note: '已联系企业' })
    expect(await act(city, id, { ...conclude, revision: 2 })).toMatchObject({ ok: true })
    expect(await act(bishan, id, { intent: 'take', revision: 3 })).toMatchObject({ refusal: 'over' })
    expect(await act(bishan, id, { intent: 'note', note: '再补一句' })).toMatchObject({ refusal: 'over' })
    const view = await readCase(city, id, now)
    expect(view?.records.map(({ kind, by }) => [kind, by])).toEqual([
      ['concluded', '周敏'],
      ['note', '璧山'],
      ['taken', '周敏'],
      ['opened', null],
    ])
  })

  test('nothing is added to a case while a colleague concludes it', async () => {
    const { id } = await aCase()
    await act(city, id, { intent: 'take', revision: 1 })
    const outcomes = await Promise.all([
      act(city, id, { intent: 'conclude', revision: 2, conclusion: 'answered', reason: '已促成答复' }),
      ...['一', '二', '三'].map((note) => act(bishan, id, { intent: 'note', note })),
    ])
    const records = (await readCase(city, id, now))?.records ?? []
    expect(records[0]?.kind).toBe('concluded')
    expect(records.filter(({ kind }) => kind === 'note')).toHaveLength(
      outcomes.slice(1).filter(({ ok }) => ok).length,
    )
  })

  test('the workbench counts what the lists show, and what was concluded in time', async () => {
    const { id, dueAt } = await aCase()
    await aSilentNeed()
    await supervise(now)
    await act(city, id, { intent: 'take', revision: 1 })
    await act(city, id, { intent: 'conclude', revision: 2, conclusion: 'answered', reason: '已促成答复' })
    const after = new Date(Date.parse(dueAt) + 1)
    const summary = await reading((tx) => summariseCases(tx, bishan, after))
    expect(summary).toEqual({ open: 1, overdue: 1, mine: 0, concluded: 1, inTime: 1 })
    const yongchuan = await anOfficial('永川', '500118')
    const none = { open: 0, overdue: 0, mine: 0, concluded: 0, inTime: 0 }
    expect(await reading((tx) => summariseCases(tx, yongchuan, after))).toEqual(none)
  })

  test('a case is overdue after its working days', async () => {
    const { id, dueAt } = await aCase()
    const after = new Date(Date.parse(dueAt) + 1)
    const { cases, counts } = await listCases(city, { tab: 'overdue', order: 'due', page: 1 }, after)
    expect(cases).toMatchObject([{ id, overdue: true }])
    expect(counts).toMatchObject({ open: 1, overdue: 1, mine: 0 })
    const far = await listCases(city, { tab: 'overdue', order: 'due', page: 9 }, after)
    expect(far).toMatchObject({ page: 1, cases: [{ id }] })
  })
})
