import { describe, expect, it } from 'vitest'
import { closeNeed } from '#app/modules/needs/close-need.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMatchedNeed, aSuitableProvider } from '#tests/factories/a-routed-need.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { addAbsence } from './add-absence.server.ts'
import { answerSending } from './answer-sending.server.ts'
import { answerPath, answerToken, readAnswerToken } from './answer-token.server.ts'
import { comeForward } from './come-forward.server.ts'
import { findAnswerer } from './find-answerer.server.ts'
import { listLeads } from './list-leads.server.ts'
import { openDueWaves } from './open-due-waves.server.ts'
import { openLead } from './open-lead.server.ts'
import { pauseLeads } from './pause-leads.server.ts'
import { readCapacity } from './read-capacity.server.ts'
import { readComing } from './read-coming.server.ts'
import { readLead } from './read-lead.server.ts'
import { readMailAnswer } from './read-mail-answer.server.ts'
import { readProgress } from './read-progress.server.ts'
import { resumeLeads } from './resume-leads.server.ts'
import { stateCapacity } from './state-capacity.server.ts'

const MONDAY = new Date('2026-11-23T02:00:00Z')
const TUESDAY = new Date('2026-11-24T02:00:00Z')
const AFTER_DUE = new Date('2026-11-26T10:00:00Z')

async function aTold(need = {}) {
  const market = await aMatchedNeed({ providers: 1, now: MONDAY, need })
  await openDueWaves(MONDAY)
  const [provider] = market.providers
  if (!provider) throw new Error('no provider')
  const sending = await reading((tx) => tx.sending.findFirstOrThrow({ where: { needId: market.needId } }))
  return { ...market, ...provider, sending }
}
const rowOf = (id: string) => reading((tx) => tx.sending.findUniqueOrThrow({ where: { id } }))
const interested = { kind: 'interested' as const, message: '下周可以到现场' }
const list = { tab: 'new', order: 'due', page: 1 } as const

describe('a provider', () => {
  it('sees what is new, what it has opened, what is overdue and what it answered; so does its whole team', async () => {
    const { actor, sending } = await aTold()
    const tabs = async (now: Date) => (await listLeads(actor, list, now)).counts
    expect(await tabs(TUESDAY)).toEqual({ new: 1, waiting: 0, overdue: 0, answered: 0 })
    await openLead(actor, sending.id, TUESDAY)
    await openLead(actor, sending.id, AFTER_DUE)
    expect((await rowOf(sending.id)).openedAt).toEqual(TUESDAY)
    expect(await tabs(TUESDAY)).toEqual({ new: 0, waiting: 1, overdue: 0, answered: 0 })
    expect(await tabs(AFTER_DUE)).toEqual({ new: 0, waiting: 0, overdue: 1, answered: 0 })

    const colleague = await aUser()
    const { organization } = actor
    await transaction((tx) =>
      tx.membership.create({
        data: { userId: colleague.id, organizationId: organization.id, role: 'editor' },
      }),
    )
    const late = await answerSending(
      { userId: colleague.id, organizationId: organization.id, by: 'site' },
      { sendingId: sending.id, revision: 1 },
      interested,
      AFTER_DUE,
    )
    expect(late.ok).toBe(true)
    expect(await tabs(AFTER_DUE)).toEqual({ new: 0, waiting: 0, overdue: 0, answered: 1 })
    const lead = await readLead(organization.id, sending.id, 'zh-CN', AFTER_DUE)
    expect(lead?.answer).toMatchObject({ state: 'interested', message: '下周可以到现场', open: true })
    expect(lead?.fit?.reasons.length).toBeGreaterThan(0)
  })

  it('changes its mind while the need is open, and does not overwrite a colleague unseen', async () => {
    const { actor, sending, needId, buyer } = await aTold()
    const answerer = { userId: actor.userId, organizationId: actor.organization.id, by: 'site' as const }
    const first = { sendingId: sending.id, revision: 1 }
    await answerSending(answerer, first, interested, TUESDAY)
    const declined = { kind: 'declined', code: 'price_gap', note: null, freeOn: null } as const
    expect(await answerSending(answerer, first, declined, TUESDAY)).toEqual({ ok: false, refusal: 'stale' })
    await answerSending(answerer, { ...first, revision: 2 }, declined, TUESDAY)
    expect((await readProgress(buyer, needId, TUESDAY))?.counts).toMatchObject({ interested: 0, declined: 1 })
    await closeNeed(buyer, needId, 'none_suitable', TUESDAY)
    expect(await answerSending(answerer, { ...first, revision: 3 }, interested, TUESDAY)).toEqual({
      ok: false,
      refusal: 'over',
    })
  })

  it('is told of an anonymous need without its owner or place, and keeps it though its offering is gone', async () => {
    const { actor, sending, offeringId } = await aTold({ visibility: 'anonymous', regionCode: '500157' })
    await transaction((tx) => tx.offering.update({ where: { id: offeringId }, data: { status: 'paused' } }))
    const lead = await readLead(actor.organization.id, sending.id, 'zh-CN', TUESDAY)
    expect(lead?.need).toMatchObject({ organizationName: null, regionCode: null })
    expect(lead?.fit).toBeNull()
    expect(await readLead((await aMember()).organization.id, sending.id, 'zh-CN')).toBeNull()
  })

  it('learns that a need is over, and nothing of what became of it', async () => {
    const { actor, sending, buyer, needId } = await aTold()
    await closeNeed(buyer, needId, 'awarded', TUESDAY)
    const { leads } = await listLeads(actor, { ...list, tab: 'answered' }, TUESDAY)
    expect(leads.map(({ id, state }) => ({ id, state }))).toEqual([{ id: sending.id, state: 'over' }])
  })

  it('names a day on which it is free that lies ahead', async () => {
    const { actor, sending } = await aTold()
    const full = { kind: 'declined', code: 'capacity_full', note: null, freeOn: '2026-11-01' } as const
    const answerer = { userId: actor.userId, organizationId: actor.organization.id, by: 'site' as const }
    expect(await answerSending(answerer, { sendingId: sending.id, revision: 1 }, full, TUESDAY)).toEqual({
      ok: false,
      refusal: 'day-past',
    })
  })
})

describe("a letter's link", () => {
  it('answers for the person it was sent to, without signing in, and is remembered as such', async () => {
    const { actor, sending, buyer, needId } = await aTold()
    const token = answerToken({ sendingId: sending.id, userId: actor.userId })
    expect(answerPath(sending.id, actor.userId)).toBe(`/leads/answer/${token}`)
    expect(readAnswerToken(token)).toEqual({ sendingId: sending.id, userId: actor.userId })

    const asked = await readMailAnswer(token, 'zh-CN', TUESDAY)
    expect(asked).toMatchObject({ organizationName: actor.organization.name, answer: { state: 'new' } })
    // Whatever opens links in letters has opened nothing.
    expect(await rowOf(sending.id)).toMatchObject({ status: 'sent', openedAt: null })

    const found = await findAnswerer(token)
    if (!found) throw new Error('not found')
    await answerSending(found.answerer, { sendingId: sending.id, revision: 1 }, interested, TUESDAY)
    expect(await rowOf(sending.id)).toMatchObject({
      status: 'interested',
      answeredBy: 'mail',
      answeredById: actor.userId,
    })
    expect((await readProgress(buyer, needId, TUESDAY))?.interested).toHaveLength(1)
  })

  it('is worth nothing when it was touched, is of another sending, or its reader has left the team', async () => {
    const { actor, sending } = await aTold()
    const token = answerToken({ sendingId: sending.id, userId: actor.userId })
    const touched = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`
    expect(readAnswerToken(touched)).toBeNull()
    expect(readAnswerToken('')).toBeNull()
    expect(readAnswerToken('x'.repeat(86))).toBeNull()
    const stranger = await aMember()
    expect(await findAnswerer(answerToken({ sendingId: sending.id, userId: stranger.userId }))).toBeNull()
    await transaction((tx) => tx.membership.deleteMany({ where: { userId: actor.userId } }))
    expect(await findAnswerer(token)).toBeNull()
    expect(await readMailAnswer(token, 'zh-CN')).toBeNull()
  })
})

describe('a provider that nobody told', () => {
  it('comes by itself with a service that fits, once', async () => {
    const { needId, buyer } = await aMatchedNeed({
      providers: 0,
      now: MONDAY,
      need: { visibility: 'public' },
    })
    const { actor, offeringId } = await aSuitableProvider()
    const view = await readComing(actor, needId, 'zh-CN', TUESDAY)
    expect(view?.fits).toMatchObject([{ offeringId, refusals: [] }])
    const came = await comeForward(actor, { needId, offeringId, message: '想做' }, TUESDAY)
    const again = await comeForward(actor, { needId, offeringId, message: '想做' }, TUESDAY)
    expect(again).toEqual(came)
    const progress = await readProgress(buyer, needId, TUESDAY)
    expect(progress?.interested).toMatchObject([{ own: true, message: '想做' }])
    expect(progress?.counts.told).toBe(0)
  })

  it('is told the reasons where a hard condition rules its service out', async () => {
    const { needId } = await aMatchedNeed({ providers: 0, now: MONDAY, need: { visibility: 'public' } })
    const { actor, offeringId } = await aSuitableProvider({ priceMinFen: 500_000_000n, priceModel: 'fixed' })
    const view = await readComing(actor, needId, 'zh-CN', TUESDAY)
    expect(view?.fits[0]?.refusals.length).toBeGreaterThan(0)
    expect(await comeForward(actor, { needId, offeringId, message: null }, TUESDAY)).toEqual({
      ok: false,
      refusal: 'ruled-out',
    })
  })

  it('finds no way in to its own need, to one it may not see, with a service of others, or at the cap', async () => {
    const hidden = await aMatchedNeed({ providers: 0, now: MONDAY })
    const { needId, buyer } = await aMatchedNeed({
      providers: 0,
      now: MONDAY,
      need: { visibility: 'public' },
    })
    const { actor, offeringId } = await aSuitableProvider()
    const other = await aSuitableProvider()
    const come = (who: typeof actor, what: string) =>
      comeForward(who, { needId, offeringId: what, message: null }, TUESDAY)
    expect(await come(buyer, offeringId)).toEqual({ ok: false, refusal: 'own' })
    expect(await come(actor, other.offeringId)).toEqual({ ok: false, refusal: 'gone' })
    expect(await comeForward(actor, { needId: hidden.needId, offeringId, message: null }, TUESDAY)).toEqual({
      ok: false,
      refusal: 'gone',
    })
    await transaction((tx) =>
      tx.needRouting.create({ data: { needId, wantedAnswers: 1, interestedCap: 1, wave: 1 } }),
    )
    expect((await come(actor, offeringId)).ok).toBe(true)
    expect(await come(other.actor, other.offeringId)).toEqual({ ok: false, refusal: 'no-further' })
  })
})

describe('what a provider takes', () => {
  it('is paused and taken up again by its team, which sees what it misses', async () => {
    const { providers } = await aMatchedNeed({ providers: 1, now: MONDAY })
    const actor = providers[0]?.actor as NonNullable<(typeof providers)[0]>['actor']
    await pauseLeads(actor, null, MONDAY)
    await openDueWaves(MONDAY)
    expect(await readCapacity(actor, TUESDAY)).toMatchObject({ paused: true, missed: 1 })
    expect((await listLeads(actor, list, TUESDAY)).takes).toMatchObject({ paused: true, missed: 1 })
    await resumeLeads(actor, null)
    expect(await openDueWaves(TUESDAY)).toBe(1)
    expect(await readCapacity(actor, TUESDAY)).toMatchObject({ paused: false, missed: 0 })
  })

  it('is away on the days that were named, both in full', async () => {
    const actor = await aMember('owner')
    expect(await addAbsence(actor, { firstDay: '2026-11-25', lastDay: '2026-11-24' }, MONDAY)).toEqual({
      ok: false,
      refusal: 'wrong-way',
    })
    await addAbsence(actor, { firstDay: '2026-11-24', lastDay: '2026-11-24' }, MONDAY)
    const at = async (now: string) => (await listLeads(actor, list, new Date(now))).takes.awayUntil
    expect(await at('2026-11-23T15:59:00Z')).toBeNull()
    expect(await at('2026-11-23T16:00:00Z')).toBe('2026-11-25')
    expect(await at('2026-11-24T15:59:00Z')).toBe('2026-11-25')
    expect(await at('2026-11-24T16:00:00Z')).toBeNull()
    expect((await readCapacity(actor, MONDAY)).absences).toMatchObject([
      { firstDay: '2026-11-24', lastDay: '2026-11-24', now: false },
    ])
  })

  it('is stated for one service, and another team cannot state it', async () => {
    const { actor, offeringId } = await aSuitableProvider()
    const { version } = (await readCapacity(actor)).offerings[0] ?? { version: 0 }
    const stated = { offeringId, version, openSlots: 0, nextFreeOn: '2027-01-04' }
    expect(await stateCapacity(await aMember(), stated)).toEqual({ ok: false, refusal: 'gone' })
    expect((await stateCapacity(actor, stated)).ok).toBe(true)
    expect(await stateCapacity(actor, stated)).toEqual({ ok: false, refusal: 'stale' })
    expect((await readCapacity(actor)).offerings[0]).toMatchObject({ openSlots: 0, nextFreeOn: '2027-01-04' })
  })
})
