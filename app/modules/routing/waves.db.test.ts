import { describe, expect, it } from 'vitest'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { closeNeed } from '#app/modules/needs/close-need.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMatchedNeed, aSuitableProvider } from '#tests/factories/a-routed-need.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { answerSending } from './answer-sending.server.ts'
import { continueWaves } from './continue-waves.server.ts'
import { endRoutings } from './end-routings.server.ts'
import { lapseSendings } from './lapse-sendings.server.ts'
import { openDueWaves } from './open-due-waves.server.ts'
import { pauseLeads } from './pause-leads.server.ts'
import { readProgress } from './read-progress.server.ts'
import { remindProviders } from './remind-providers.server.ts'
import { resumeLeads } from './resume-leads.server.ts'
import { sendNextWave } from './send-next-wave.server.ts'
import type { DeclineCode } from './sending.ts'
import { setWanted } from './set-wanted.server.ts'
import { stopWaves } from './stop-waves.server.ts'

/** A Monday morning in Chongqing; what is told then is due on Thursday at six. */
const MONDAY = new Date('2026-11-23T02:00:00Z')
const TUESDAY = new Date('2026-11-24T02:00:00Z')
const THURSDAY = new Date('2026-11-26T02:00:00Z')
const AFTER_DUE = new Date('2026-11-26T10:00:00Z')
const FRIDAY = new Date('2026-11-27T11:00:00Z')
const NEXT_MONDAY = new Date('2026-11-30T02:00:00Z')

const sendingsOf = (needId: string) =>
  reading((tx) => tx.sending.findMany({ where: { needId }, orderBy: [{ wave: 'asc' }, { id: 'asc' }] }))
const routingOf = (needId: string) => reading((tx) => tx.needRouting.findUniqueOrThrow({ where: { needId } }))
const eventsOf = (type: string, subjectId?: string) =>
  reading((tx) => tx.domainEvent.findMany({ where: { type, ...(subjectId ? { subjectId } : {}) } }))

type Told = Awaited<ReturnType<typeof sendingsOf>>[number]
const by = ({ organizationId }: Told) => ({
  userId: crypto.randomUUID(),
  organizationId,
  by: 'site' as const,
})
const decline = (told: Told, code: DeclineCode = 'price_gap', now = TUESDAY) =>
  answerSending(
    by(told),
    { sendingId: told.id, revision: told.revision },
    { kind: 'declined', code, note: null, freeOn: null },
    now,
  )
const interest = (told: Told, now = TUESDAY) =>
  answerSending(
    by(told),
    { sendingId: told.id, revision: told.revision },
    { kind: 'interested', message: null },
    now,
  )

describe('the waves of a need', () => {
  it('begin with its first matches, as large as the wanted answers take, and each provider hears of it once', async () => {
    const { needId } = await aMatchedNeed({ providers: 10, now: MONDAY })
    expect(await openDueWaves(MONDAY)).toBe(8)
    expect(await openDueWaves(MONDAY)).toBe(0)

    const told = await sendingsOf(needId)
    expect(told.every(({ wave, status }) => wave === 1 && status === 'sent')).toBe(true)
    expect(told[0]?.dueAt).toEqual(AFTER_DUE)
    const sent = await eventsOf('need.sent')
    expect(sent.map(({ data }) => (data as { toOrganizationId: string }).toOrganizationId).sort()).toEqual(
      told.map(({ organizationId }) => organizationId).sort(),
    )
    expect(sent[0]?.data).toMatchObject({
      needId,
      title: '压铸车间制造执行系统',
      wave: 1,
      dueOn: '2026-11-26',
    })
    expect(await routingOf(needId)).toMatchObject({ state: 'running', wave: 1, nextWaveAt: AFTER_DUE })
  })

  it('go on by themselves when the time of the last one is over, and are exhausted when nobody is left', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 10, now: MONDAY })
    await openDueWaves(MONDAY)
    expect(await openDueWaves(THURSDAY)).toBe(0)
    await lapseSendings(AFTER_DUE)
    expect(await openDueWaves(AFTER_DUE)).toBe(2)
    expect((await sendingsOf(needId)).map(({ wave }) => wave)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2])

    const later = new Date('2026-12-02T10:00:00Z')
    await lapseSendings(later)
    expect(await openDueWaves(later)).toBe(0)
    expect(await routingOf(needId)).toMatchObject({ state: 'exhausted', nextWaveAt: null })
    const [event] = await eventsOf('routing.exhausted', needId)
    expect(event?.data).toMatchObject({ toOrganizationId: buyer.organization.id, needId })
    expect((await readProgress(buyer, needId, later))?.cause).toBe('no_answer')
  })

  it('are exhausted once: a late decline is no reason to look again and to say so a second time', async () => {
    const { needId } = await aMatchedNeed({ providers: 2, now: MONDAY })
    await openDueWaves(MONDAY)
    await lapseSendings(AFTER_DUE)
    await openDueWaves(AFTER_DUE)
    const [first] = (await sendingsOf(needId)) as [Told]
    await decline(first, 'price_gap', FRIDAY)
    await openDueWaves(FRIDAY)
    expect(await routingOf(needId)).toMatchObject({ state: 'exhausted', nextWaveAt: null })
    expect(await eventsOf('routing.exhausted', needId)).toHaveLength(1)
  })

  it('go on before their time once declines leave too few answers to expect', async () => {
    const { needId } = await aMatchedNeed({ providers: 10, now: MONDAY })
    await openDueWaves(MONDAY)
    const [first, second] = (await sendingsOf(needId)) as [Told, Told]
    await decline(first)
    expect(await openDueWaves(TUESDAY)).toBe(0)
    await decline(second)
    expect(await openDueWaves(TUESDAY)).toBe(2)
  })

  it('stop at the cap, and go on when somebody who was interested is not any more', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 10, now: MONDAY })
    await openDueWaves(MONDAY)
    const { revision } = await routingOf(needId)
    expect(
      await setWanted(buyer, needId, { revision, wantedAnswers: 2, interestedCap: 2 }, TUESDAY),
    ).toMatchObject({
      ok: true,
    })
    const [first, second] = (await sendingsOf(needId)) as [Told, Told]
    await interest(first)
    await interest(second)
    expect(await routingOf(needId)).toMatchObject({ state: 'filled', nextWaveAt: null })
    expect(await eventsOf('routing.filled', needId)).toHaveLength(1)
    await decline({ ...second, revision: second.revision + 1 })
    expect(await routingOf(needId)).toMatchObject({ state: 'running' })
  })

  it('tell those who match only since the text was changed, and those who were told not again', async () => {
    const { needId } = await aMatchedNeed({ providers: 2, now: MONDAY })
    await openDueWaves(MONDAY)
    await aSuitableProvider()
    await computeMatches(needId, TUESDAY)
    expect(await openDueWaves(TUESDAY)).toBe(0)
    await lapseSendings(AFTER_DUE)
    expect(await openDueWaves(AFTER_DUE)).toBe(1)
    expect(await sendingsOf(needId)).toHaveLength(3)
  })

  it('are woken by a match that is new after everybody was told', async () => {
    const { needId } = await aMatchedNeed({ providers: 0, now: MONDAY })
    await openDueWaves(MONDAY)
    expect((await routingOf(needId)).state).toBe('exhausted')
    await aSuitableProvider()
    await computeMatches(needId, TUESDAY)
    expect(await openDueWaves(TUESDAY)).toBe(1)
    expect((await routingOf(needId)).state).toBe('running')
  })

  it('reach nobody who is paused or away, and those again who take invitations again', async () => {
    const { needId, providers } = await aMatchedNeed({ providers: 2, now: MONDAY })
    const [paused, away] = providers.map(({ actor }) => actor) as [never, never]
    await pauseLeads(paused, null, MONDAY)
    await transaction((tx) =>
      tx.providerAbsence.create({
        data: {
          organizationId: (away as { organization: { id: string } }).organization.id,
          createdById: crypto.randomUUID(),
          fromOn: new Date('2026-11-23'),
          untilOn: new Date('2026-11-24'),
        },
      }),
    )
    expect(await openDueWaves(MONDAY)).toBe(0)
    await resumeLeads(paused, null)
    // The day up to which somebody is away is not one of them.
    expect(await openDueWaves(TUESDAY)).toBe(2)
    expect(await sendingsOf(needId)).toHaveLength(2)
  })

  it('never reach an organization whose own need it is, nor one without anybody who could answer', async () => {
    const { needId, providers } = await aMatchedNeed({ providers: 1, now: MONDAY })
    const [only] = providers
    await transaction((tx) =>
      tx.membership.deleteMany({ where: { organizationId: only?.actor.organization.id ?? '' } }),
    )
    expect(await openDueWaves(MONDAY)).toBe(0)
    expect(await sendingsOf(needId)).toEqual([])
  })

  it('tell nobody twice though two workers look at once', async () => {
    const { needId } = await aMatchedNeed({ providers: 4, now: MONDAY })
    const told = await Promise.all([openDueWaves(MONDAY), openDueWaves(MONDAY), openDueWaves(MONDAY)])
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(4)
    expect(await sendingsOf(needId)).toHaveLength(4)
  })

  it('end with the need, and whoever was told can then not answer', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 3, now: MONDAY })
    await openDueWaves(MONDAY)
    await closeNeed(buyer, needId, 'cancelled', TUESDAY)
    const [told] = (await sendingsOf(needId)) as [Told]
    expect(await interest(told)).toEqual({ ok: false, refusal: 'over' })
    await endRoutings()
    expect(await routingOf(needId)).toMatchObject({ state: 'stopped', stopReason: 'over' })
    expect(await openDueWaves(AFTER_DUE)).toBe(0)
    expect((await readProgress(buyer, needId, TUESDAY))?.cause).toBe('withdrawn')
  })
})

describe('a manufacturer steers them', () => {
  it('stops, goes on, and asks for the next wave without waiting', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 20, now: MONDAY })
    await openDueWaves(MONDAY)
    await stopWaves(buyer, needId)
    expect(await sendNextWave(buyer, needId, TUESDAY)).toEqual({ ok: false, refusal: 'not-now' })
    await lapseSendings(AFTER_DUE)
    expect(await openDueWaves(AFTER_DUE)).toBe(0)
    await continueWaves(buyer, needId, AFTER_DUE)
    expect(await openDueWaves(AFTER_DUE)).toBeGreaterThan(0)
  })

  it('gets a further wave at once, but never more than the cap and its buffer could answer', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 12, now: MONDAY })
    await openDueWaves(MONDAY)
    expect(await sendNextWave(buyer, needId, TUESDAY)).toEqual({ ok: false, refusal: 'nobody-left' })
    await setWanted(
      buyer,
      needId,
      { revision: (await routingOf(needId)).revision, wantedAnswers: 3, interestedCap: 7 },
      TUESDAY,
    )
    expect(await sendNextWave(buyer, needId, TUESDAY)).toEqual({ ok: true, value: { told: 2 } })
  })

  it('changes nothing of another organization, nor over somebody who was faster', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 1, now: MONDAY })
    await openDueWaves(MONDAY)
    const stranger = await aMember()
    expect(await stopWaves(stranger, needId)).toEqual({ ok: false, refusal: 'gone' })
    expect(await sendNextWave(stranger, needId)).toEqual({ ok: false, refusal: 'gone' })
    expect(await readProgress(stranger, needId)).toBeNull()
    const stale = { revision: 0, wantedAnswers: 1, interestedCap: 1 }
    expect(await setWanted(buyer, needId, stale)).toEqual({ ok: false, refusal: 'stale' })
    expect(await routingOf(needId)).toMatchObject({ wantedAnswers: 3, state: 'running' })
  })

  it('counts those who decline by their reasons and names only those who are interested', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 4, now: MONDAY })
    await openDueWaves(MONDAY)
    const [first, second, third] = (await sendingsOf(needId)) as [Told, Told, Told]
    await interest(first)
    await decline(second, 'price_gap')
    await decline(third, 'region')
    const progress = await readProgress(buyer, needId, TUESDAY)
    expect(progress?.counts).toEqual({
      told: 4,
      opened: 3,
      interested: 1,
      waiting: 1,
      silent: 0,
      declined: 2,
    })
    expect(progress?.declined).toEqual([
      { code: 'price_gap', count: 1 },
      { code: 'region', count: 1 },
    ])
    expect(progress?.interested.map(({ organizationId }) => organizationId)).toEqual([first.organizationId])
    expect(JSON.stringify(progress)).not.toContain(second.organizationId)
  })
})

describe('reminders', () => {
  it('come once before the time is over and once after, in working hours, and never to who answered', async () => {
    const { needId } = await aMatchedNeed({ providers: 3, now: MONDAY })
    await openDueWaves(MONDAY)
    const [first, second] = (await sendingsOf(needId)) as [Told, Told]
    await interest(first)
    await decline(second)

    expect(await remindProviders(TUESDAY)).toBe(0)
    expect(await remindProviders(new Date('2026-11-25T23:59:00Z'))).toBe(0)
    expect(await remindProviders(new Date('2026-11-26T00:05:00Z'))).toBe(1)
    expect(await remindProviders(THURSDAY)).toBe(0)
    await lapseSendings(AFTER_DUE)
    expect(await remindProviders(FRIDAY)).toBe(0)
    expect(await remindProviders(NEXT_MONDAY)).toBe(1)
    expect(await remindProviders(new Date('2026-12-01T02:00:00Z'))).toBe(0)
    const reminded = await eventsOf('sending.reminded')
    expect(reminded.map(({ data }) => (data as { reason: string }).reason)).toEqual(['soon', 'late'])
  })

  it('ask nobody for one more answer where as many are interested as are taken', async () => {
    const { needId, buyer } = await aMatchedNeed({ providers: 2, now: MONDAY })
    await openDueWaves(MONDAY)
    const { revision } = await routingOf(needId)
    await setWanted(buyer, needId, { revision, wantedAnswers: 1, interestedCap: 1 }, TUESDAY)
    const [first] = (await sendingsOf(needId)) as [Told]
    await interest(first)
    expect(await remindProviders(THURSDAY)).toBe(0)
  })

  it('are no more than a few a day for one provider', async () => {
    const { providers } = await aMatchedNeed({ providers: 1, now: MONDAY })
    for (let index = 0; index < 6; index++) {
      const { needId } = await aMatchedNeed({ providers: 0, now: MONDAY })
      await transaction(async (tx) => {
        await tx.needRouting.upsert({ where: { needId }, create: { needId, wave: 1 }, update: {} })
        await tx.sending.create({
          data: {
            needId,
            organizationId: providers[0]?.actor.organization.id ?? '',
            offeringId: providers[0]?.offeringId ?? '',
            needVersion: 1,
            wave: 1,
            slotKind: 'merit',
            scoreBp: 8_000,
            sentAt: MONDAY,
            dueAt: AFTER_DUE,
          },
        })
      })
    }
    expect(await remindProviders(THURSDAY)).toBe(5)
    expect(await remindProviders(new Date('2026-11-26T04:00:00Z'))).toBe(0)
  })
})
