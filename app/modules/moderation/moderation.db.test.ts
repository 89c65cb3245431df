/** Reports, take-downs, appeals and what comes back: against the real database, the index in the same transaction. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { takeOwnData } from '#app/modules/accounts/take-own-data.server.ts'
import { readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { searchCatalogue } from '#app/modules/catalogue/search-catalogue.server.ts'
import { lockDeal } from '#app/modules/deals/deal.data.server.ts'
import { readReviews } from '#app/modules/deals/read-reviews.server.ts'
import { readRecords } from '#app/modules/deals/record.data.server.ts'
import { insertReview, updateHidden } from '#app/modules/deals/review.data.server.ts'
import { hideReview, leaveReview } from '#app/modules/deals/review-deal.server.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { readMatches } from '#app/modules/matching/read-matches.server.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { readNeed } from '#app/modules/needs/read-need.server.ts'
import { tellPeople } from '#app/modules/notifications/tell-people.server.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { offeringSchema } from '#app/modules/offerings/offering.schema.ts'
import { readOffering, readProvider } from '#app/modules/offerings/read-offering.server.ts'
import { takeOverOfferings } from '#app/modules/offerings/take-over-offerings.server.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { readTalk } from '#app/modules/proposals/read-talk.server.ts'
import { endRoutings } from '#app/modules/routing/end-routings.server.ts'
import { openDueWaves } from '#app/modules/routing/open-due-waves.server.ts'
import { readLead } from '#app/modules/routing/read-lead.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import type { StoredEvent } from '#app/platform/events/stored-event.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { aDeal, anOverseer } from '#tests/factories/a-deal.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aSending } from '#tests/factories/a-sending.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { appealTakedown } from './appeal-takedown.server.ts'
import { decideCase } from './decide-case.server.ts'
import { listOwnReports } from './list-own-reports.server.ts'
import { listQueue } from './list-queue.server.ts'
import { queueSchema } from './moderation.schema.ts'
import type { Kind } from './moderation.ts'
import { openCase } from './open-case.server.ts'
import { readCase } from './read-case.server.ts'
import { listTakedowns, readTakedown } from './read-takedowns.server.ts'
import { reportSubject } from './report-subject.server.ts'

const NOW = new Date('2026-11-28T02:00:00Z')
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const TITLE = '压铸车间制造执行系统'

beforeEach(() => registerSources())

async function anOffering(provider: Member, title = TITLE) {
  const { prisma } = await openedDatabase()
  const { id } = await prisma.offering.create({
    data: {
      organizationId: provider.organization.id,
      title,
      domainCode: 'D1',
      leafCodes: ['D1.mes'],
      summary: '压铸车间制造执行系统，按模次追溯。',
      regions: ['any'],
    },
  })
  const moved = await moveOffering(provider, id, 'publish')
  if (!moved.ok) throw new Error(moved.refusal)
  return id
}

const aProvider = (regionCode = '500157') => aMember('owner', { isManufacturer: false, regionCode })
const insult = { ground: 'insult' as const, words: '言语不当' }

const aForm = () =>
  offeringSchema('D1').parse({
    version: '0',
    title: '压铸排产',
    leafCodes: ['D1.mes'],
    remote: 'no',
    ext: {},
  })

/** Until somebody waits for what this transaction holds; the embedded database has one session, where they wait before their first query. */
async function waits(tx: Tx) {
  if (process.env.TEST_DATABASE_URL)
    await expect.poll(() => tx.$queryRaw`SELECT 1 FROM pg_locks WHERE NOT granted`).toHaveLength(1)
}

async function reported(actor: Actor, kind: Kind, id: string, now = NOW) {
  const outcome = await reportSubject(actor, { kind, id }, insult, now)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.caseId
}

const decision = (revision: number, one: 'dismiss' | 'take-down' | 'uphold' | 'restore' | 'undo') => ({
  ...{ revision, decision: one, ground: one === 'take-down' ? ('insult' as const) : undefined },
  words: '说明文字',
})

async function takenDown(kind: Kind, id: string, reporter: Actor) {
  const caseId = await reported(reporter, kind, id)
  const official = await anOverseer('official')
  const outcome = await decideCase(official, caseId, decision(1, 'take-down'), NOW)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return { caseId, official }
}

const found = async () =>
  (await searchCatalogue(readCatalogueQuery(new URLSearchParams('q=压铸')))).found.map(({ id }) => id)
const statusOf = async (id: string) => {
  const { prisma } = await openedDatabase()
  return (await prisma.offering.findUniqueOrThrow({ where: { id } })).status
}
const eventTypes = async (caseId: string) => {
  const { prisma } = await openedDatabase()
  const rows = await prisma.domainEvent.findMany({
    where: { subjectId: caseId },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ type }) => type)
}

describe('a report', () => {
  test('sent twice is one report; of others it joins the same case, with the text as each of them read it', async () => {
    const provider = await aProvider()
    const id = await anOffering(provider)
    const [first, second] = [await aMember(), await aMember()]
    const caseId = await reported(first, 'offering', id)
    expect(await reported(first, 'offering', id)).toBe(caseId)
    const { prisma } = await openedDatabase()
    await prisma.offering.update({ where: { id }, data: { summary: '改过的介绍' } })
    expect(await reported(second, 'offering', id, daysLater(1))).toBe(caseId)
    const official = await anOverseer('official')
    const view = await readCase(official, caseId, NOW)
    expect(view?.reports.map(({ frozen }) => JSON.stringify(frozen).includes('改过的介绍'))).toEqual([
      true,
      false,
    ])
    expect(JSON.stringify(view?.now)).toContain('改过的介绍')
    await expect(prisma.complaint.updateMany({ data: { words: '别的话' } })).rejects.toThrow()
    await prisma.user.delete({ where: { id: first.userId } })
    expect((await readCase(official, caseId, NOW))?.reports[1]?.reporter).toBeNull()
  })

  test('and an appeal are named as long as the account of whoever sent them, and theirs to take', async () => {
    const [provider, reporter] = [await aProvider(), await aMember()]
    const { caseId } = await takenDown('offering', await anOffering(provider), reporter)
    await appealTakedown(provider, caseId, { revision: 2, words: '案例均有合同' }, NOW)
    const official = await anOverseer('official')
    const by = async () => (await readCase(official, caseId, NOW))?.steps.map(({ act, by }) => [act, by])
    expect(await by()).toMatchObject([
      ['appeal', provider.name],
      ['take-down', expect.any(String)],
      ['report', reporter.name],
    ])
    expect(JSON.parse((await takeOwnData(provider)).text)).toMatchObject({
      moderationSteps: [{ act: 'appeal', words: '案例均有合同' }],
    })
    const { prisma } = await openedDatabase()
    await prisma.user.deleteMany({ where: { id: { in: [provider.userId, reporter.userId] } } })
    expect(await by()).toMatchObject([
      ['appeal', null],
      ['take-down', expect.any(String)],
      ['report', null],
    ])
    const kept = await prisma.moderationStep.findMany({ where: { caseId, act: { not: 'take-down' } } })
    expect(kept.map(({ byName }) => byName)).toEqual([null, null])
  })

  test('of a false capability keeps what the provider claimed in fields, of the service and of itself', async () => {
    const provider = await aProvider()
    const id = await anOffering(provider)
    const { prisma } = await openedDatabase()
    const price = { priceModel: 'fixed', priceMinFen: 60_000_000n, priceMaxFen: 78_000_000n }
    await prisma.offering.update({
      where: { id },
      data: { ...price, leadTimeDays: 45, extension: { classes: ['mes'], slaHours: 4 } },
    })
    const organizationId = provider.organization.id
    await prisma.organization.update({ where: { id: organizationId }, data: { labels: ['high-tech'] } })
    await prisma.certificate.create({
      data: { organizationId, code: 'iso9001', validTo: new Date('2027-03-31') },
    })
    const caseId = await reported(await aMember(), 'offering', id)
    await prisma.offering.update({ where: { id }, data: { leadTimeDays: 90, extension: {} } })
    await prisma.certificate.deleteMany()
    const view = await readCase(await anOverseer('official'), caseId, NOW)
    const said = JSON.stringify(view?.reports[0]?.frozen)
    for (const words of ['60 万元 – 78 万元', '45 天', '：4', '高新技术企业', 'ISO 9001', '2027年3月31日'])
      expect(said).toContain(words)
    const page = await reported(await aMember(), 'organization', organizationId)
    const frozen = (await readCase(await anOverseer('official'), page, NOW))?.reports[0]?.frozen
    expect(JSON.stringify(frozen)).toContain('高新技术企业')
  })

  test('comes in pages, and says what was reported once as long as it read the same', async () => {
    const id = await anOffering(await aProvider())
    let caseId = ''
    for (let at = 0; at < 6; at++) caseId = await reported(await aMember(), 'offering', id, daysLater(at))
    const official = await anOverseer('official')
    const first = await readCase(official, caseId, NOW)
    expect(first).toMatchObject({ reportCount: 6, reportPages: 2 })
    expect(first?.reports.map(({ frozen }) => frozen !== null)).toEqual([true, false, false, false, false])
    const second = await readCase(official, caseId, NOW, 2)
    expect(second?.reports).toMatchObject([{ at: NOW.toISOString(), frozen: { title: TITLE } }])
  })

  test('sent by two at once opens one case', async () => {
    const id = await anOffering(await aProvider())
    const both = await Promise.all(
      [await aMember(), await aMember()].map((one) => reported(one, 'offering', id)),
    )
    expect(new Set(both).size).toBe(1)
  })

  test('is of nothing of one’s own, and of nothing that one does not see', async () => {
    const provider = await aProvider()
    const id = await anOffering(provider)
    const gone = { ok: false, refusal: 'gone' }
    expect(await reportSubject(provider, { kind: 'offering', id }, insult, NOW)).toEqual(gone)
    const stranger = await aMember()
    await moveOffering(provider, id, 'pause')
    expect(await reportSubject(stranger, { kind: 'offering', id }, insult, NOW)).toEqual(gone)
    const page = { kind: 'organization' as const, id: provider.organization.id }
    expect(await reportSubject(stranger, page, insult, NOW)).toEqual(gone)
    const hidden = await aNeed({ organizationId: provider.organization.id, visibility: 'matched' })
    await publishNeed(provider, hidden.id, hidden.revision)
    expect(await reportSubject(stranger, { kind: 'need', id: hidden.id }, insult, NOW)).toEqual(gone)
  })

  test('that is dismissed tells who reported it and nobody else; a new one begins another case', async () => {
    const id = await anOffering(await aProvider())
    const reporter = await aMember()
    const caseId = await reported(reporter, 'offering', id)
    await decideCase(await anOverseer('official'), caseId, decision(1, 'dismiss'), NOW)
    expect(await statusOf(id)).toBe('published')
    expect(await eventTypes(caseId)).toEqual([
      'moderation.reported',
      'moderation.dismissed',
      'moderation.report-dismissed',
    ])
    expect((await listOwnReports(reporter))[0]?.answer).toBe('dismissed')
    const next = await reported(reporter, 'offering', id, daysLater(1))
    expect(next).not.toBe(caseId)
    const view = await readCase(await anOverseer('official'), next, NOW)
    expect(view?.earlier).toMatchObject([{ id: caseId, state: 'dismissed' }])
  })
})

test('a report that comes in while an official decides is not decided along unread', async () => {
  const id = await anOffering(await aProvider())
  const caseId = await reported(await aMember(), 'offering', id)
  const official = await anOverseer('official')
  const read = await readCase(official, caseId, NOW)
  await reported(await aMember(), 'offering', id)
  const dismissal = decision(read?.revision ?? 0, 'dismiss')
  expect(await decideCase(official, caseId, dismissal, NOW)).toEqual({ ok: false, refusal: 'taken' })
  const [came] = (await readCase(official, caseId, NOW))?.steps ?? []
  expect(came?.act).toBe('report')
  expect(await decideCase(official, caseId, decision(2, 'dismiss'), NOW)).toMatchObject({ ok: true })
})

describe('the queue', () => {
  test('of a district holds its own enterprises alone, and is late after three working days', async () => {
    const provider = await aProvider('500107')
    const caseId = await reported(await aMember(), 'offering', await anOffering(provider))
    const [own, other] = [await anOverseer('official', '500107'), await anOverseer('official', '500112')]
    const waiting = queueSchema.parse({})
    expect((await listQueue(own, waiting, NOW)).lines).toMatchObject([{ id: caseId, overdue: false }])
    expect((await listQueue(other, waiting, NOW)).total).toBe(0)
    expect(await readCase(other, caseId, NOW)).toBeNull()
    expect(await decideCase(other, caseId, decision(1, 'dismiss'), NOW)).toEqual({
      ok: false,
      refusal: 'gone',
    })
    const operator = await anOverseer('operator')
    expect(await readCase(operator, caseId, NOW)).toBeNull()
    const late = queueSchema.parse({ state: 'overdue' })
    expect((await listQueue(own, late, NOW)).total).toBe(0)
    expect((await listQueue(own, late, daysLater(10))).lines).toMatchObject([{ overdue: true }])
  })

  test('of two officials on one case the first decides', async () => {
    const id = await anOffering(await aProvider())
    const caseId = await reported(await aMember(), 'offering', id)
    const officials = [await anOverseer('official'), await anOverseer('official')]
    const outcomes = await Promise.all(
      officials.map((one, index) =>
        decideCase(one, caseId, decision(1, index ? 'dismiss' : 'take-down'), NOW),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'taken' })
  })
})

describe('a service that is taken down', () => {
  test('is in no catalogue, on no page, and its provider neither changes nor publishes it', async () => {
    const provider = await aProvider()
    const id = await anOffering(provider)
    const other = await anOffering(provider, '压铸能耗监测')
    expect((await found()).sort()).toEqual([id, other].sort())
    const { caseId } = await takenDown('offering', id, await aMember())
    expect(await found()).toEqual([other])
    expect(await readOffering(id)).toBeNull()
    for (const transition of ['publish', 'archive'] as const)
      expect(await moveOffering(provider, id, transition)).toEqual({ ok: false, refusal: 'suspended' })
    expect(await listTakedowns(provider, NOW)).toMatchObject([
      { id: caseId, reason: 'insult', mayAppeal: true },
    ])
    expect(await readTakedown(await aProvider(), caseId, NOW)).toBeNull()
    const { prisma } = await openedDatabase()
    const events = await prisma.domainEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(events.map(({ type }) => type)).toEqual(['offering.published', 'offering.paused'])
  })

  test('is matched with nothing, and matched again once it is restored', async () => {
    const provider = await aProvider()
    const id = await anOffering(provider)
    const buyer = await aMember()
    const need = await aNeed({ organizationId: buyer.organization.id, authorId: buyer.userId })
    await publishNeed(buyer, need.id, need.revision)
    await computeMatches(need.id, NOW)
    const matched = async () =>
      (await readMatches(buyer, need.id, 'zh-CN'))?.matches.map(({ offering, current }) => [
        offering.id,
        current,
      ])
    expect(await matched()).toEqual([[id, true]])
    const { caseId, official } = await takenDown('offering', id, await aMember())
    // What was matched before says that it is no longer so until it is matched anew.
    expect(await matched()).toEqual([[id, false]])
    await rematchTouched(new Date())
    expect(await matched()).toEqual([])
    await decideCase(official, caseId, decision(2, 'undo'), NOW)
    await rematchTouched(new Date())
    expect(await matched()).toEqual([[id, true]])
  })

  test('comes back without having been confirmed by that', async () => {
    const id = await anOffering(await aProvider())
    const { prisma } = await openedDatabase()
    const { lastConfirmedAt } = await prisma.offering.findUniqueOrThrow({ where: { id } })
    const { caseId, official } = await takenDown('offering', id, await aMember())
    await decideCase(official, caseId, decision(2, 'undo'), daysLater(3))
    const last = await prisma.domainEvent.findFirst({ where: { subjectId: id }, orderBy: { id: 'desc' } })
    expect(last).toMatchObject({
      type: 'offering.published',
      data: { confirmedAt: lastConfirmedAt?.toISOString() },
    })
  })

  test('is appealed once and in time, decided by another official, and comes back as it was', async () => {
    const provider = await aProvider()
    const id = await anOffering(provider)
    const reporter = await aMember()
    const { caseId, official } = await takenDown('offering', id, reporter)
    const appeal = { revision: 2, words: '案例均有合同' }
    expect(await appealTakedown(await aProvider(), caseId, appeal, NOW)).toEqual({
      ok: false,
      refusal: 'gone',
    })
    expect(await appealTakedown(provider, caseId, appeal, daysLater(16))).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    expect(await appealTakedown(provider, caseId, appeal, daysLater(15))).toMatchObject({ ok: true })
    expect(await appealTakedown(provider, caseId, { ...appeal, revision: 3 }, daysLater(15))).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    expect(await decideCase(official, caseId, decision(3, 'restore'), NOW)).toEqual({
      ok: false,
      refusal: 'own-decision',
    })
    const colleague = await anOverseer('official')
    expect(await decideCase(colleague, caseId, decision(3, 'restore'), NOW)).toMatchObject({ ok: true })
    expect(await statusOf(id)).toBe('published')
    expect(await found()).toEqual([id])
    expect((await listOwnReports(reporter))[0]?.answer).toBe('reversed')
    expect(await eventTypes(caseId)).toEqual([
      'moderation.reported',
      'moderation.taken-down',
      'moderation.report-acted',
      'moderation.appealed',
      'moderation.restored',
      'moderation.report-reversed',
    ])
    const { prisma } = await openedDatabase()
    await expect(prisma.moderationStep.updateMany({ data: { byName: '别人' } })).rejects.toThrow()
  })

  test('stays down where the appeal is refused, and what was paused comes back paused', async () => {
    const provider = await aProvider()
    const id = await anOffering(provider)
    const caseId = await reported(await aMember(), 'offering', id)
    await moveOffering(provider, id, 'pause')
    await decideCase(await anOverseer('official'), caseId, decision(1, 'take-down'), NOW)
    await appealTakedown(provider, caseId, { revision: 2, words: '请复核' }, NOW)
    const colleague = await anOverseer('official')
    await decideCase(colleague, caseId, decision(3, 'uphold'), NOW)
    expect(await statusOf(id)).toBe('suspended')
    await decideCase(colleague, caseId, decision(4, 'undo'), NOW)
    expect(await statusOf(id)).toBe('paused')
  })

  test('is told to its people with the reason, and to who reported it as no more than acted on', async () => {
    const provider = await aProvider()
    const reporter = await aMember()
    const { caseId } = await takenDown('offering', await anOffering(provider), reporter)
    const { prisma } = await openedDatabase()
    const events = await prisma.domainEvent.findMany({
      where: { subjectId: caseId },
      orderBy: { id: 'asc' },
      omit: { position: true },
    })
    for (const event of events)
      await transaction((tx) => tellPeople(tx, event as unknown as StoredEvent, NOW))
    const told = async (userId: string) => prisma.notification.findMany({ where: { userId } })
    expect(await told(provider.userId)).toMatchObject([
      { type: 'moderation.taken-down', path: `/takedowns/${caseId}`, values: { ground: 'insult' } },
    ])
    const [own, ...more] = await told(reporter.userId)
    expect(own).toMatchObject({ type: 'moderation.report-acted', path: '/reported' })
    expect(Object.keys(own?.values as object).sort()).toEqual(['subject', 'title'])
    expect(more).toEqual([])
  })
})

describe('a provider’s page that is taken down', () => {
  test('takes what is published along, lets nothing be published, and puts back exactly that', async () => {
    const provider = await aProvider()
    const [first, second] = [await anOffering(provider), await anOffering(provider, '压铸能耗监测')]
    const paused = await anOffering(provider, '压铸排产')
    await moveOffering(provider, paused, 'pause')
    const { caseId, official } = await takenDown('organization', provider.organization.id, await aMember())
    expect(await readProvider(provider.organization.id)).toBeNull()
    expect(await found()).toEqual([])
    expect(await moveOffering(provider, paused, 'publish')).toEqual({ ok: false, refusal: 'suspended' })
    await decideCase(official, caseId, decision(2, 'undo'), NOW)
    expect((await found()).sort()).toEqual([first, second].sort())
    expect(await statusOf(paused)).toBe('paused')
    expect(await moveOffering(provider, paused, 'publish')).toMatchObject({ ok: true })
  })

  test('while it is being taken down, neither a provider nor a sheet of theirs publishes anything', async () => {
    const provider = await aProvider()
    const organizationId = provider.organization.id
    const paused = await anOffering(provider)
    await moveOffering(provider, paused, 'pause')
    const row = { organizationId, key: 'A-1', hash: '1', domain: 'D1' as const, form: aForm() }
    const how = { publish: true, actorId: provider.userId, now: NOW }
    const publishings = [
      () => moveOffering(provider, paused, 'publish'),
      () => transaction((tx) => takeOverOfferings(tx, [row], how)),
    ]
    for (const publish of publishings) {
      const meanwhile = await transaction(async (tx) => {
        await lockOrganization(tx, organizationId)
        const publishing = publish()
        await waits(tx)
        await tx.organization.update({ where: { id: organizationId }, data: { suspendedAt: NOW } })
        return { publishing }
      })
      await meanwhile.publishing
      const { prisma } = await openedDatabase()
      expect(await prisma.offering.count({ where: { organizationId, status: 'published' } })).toBe(0)
      await prisma.organization.update({ where: { id: organizationId }, data: { suspendedAt: null } })
    }
  })

  test('and one of its services, each by its own case, come back each with its own, in either order', async () => {
    for (const order of ['page first', 'service first']) {
      const provider = await aProvider()
      const id = await anOffering(provider)
      const [reporter, official] = [await aMember(), await anOverseer('official')]
      const cases = [
        await reported(reporter, 'offering', id),
        await reported(reporter, 'organization', provider.organization.id),
      ]
      // The page goes first, and its service has been reported before.
      for (const one of [...cases].reverse()) await decideCase(official, one, decision(1, 'take-down'), NOW)
      const back = order === 'page first' ? [...cases].reverse() : cases
      await decideCase(official, back[0] ?? '', decision(2, 'undo'), NOW)
      expect(await statusOf(id), order).toBe('suspended')
      await decideCase(official, back[1] ?? '', decision(2, 'undo'), NOW)
      expect(await statusOf(id), order).toBe('published')
    }
  })
})

test('a need that is taken down is shown to its owner alone and told to nobody, and goes on once restored', async () => {
  const provider = await aProvider()
  await anOffering(provider)
  const buyer = await aMember()
  const need = await aNeed({
    organizationId: buyer.organization.id,
    authorId: buyer.userId,
    visibility: 'public',
  })
  await publishNeed(buyer, need.id, need.revision)
  const lead = await aSending({ needId: need.id, organizationId: provider.organization.id })
  await computeMatches(need.id, NOW)
  await openDueWaves(new Date())
  const { caseId, official } = await takenDown('need', need.id, provider)
  expect(await readNeed(null, need.id)).toBeNull()
  expect(await readNeed(provider, need.id)).toBeNull()
  expect((await readNeed(buyer, need.id))?.need.status).toBe('suspended')
  expect(await readLead(provider.organization.id, lead.id, 'zh-CN')).toBeNull()
  const { prisma } = await openedDatabase()
  const row = await prisma.need.findUniqueOrThrow({ where: { id: need.id } })
  expect(await publishNeed(buyer, need.id, row.revision)).toEqual({ ok: false, refusal: 'not-now' })
  await endRoutings()
  const routing = () => prisma.needRouting.findUniqueOrThrow({ where: { needId: need.id } })
  expect((await routing()).state).toBe('stopped')
  await decideCase(official, caseId, decision(2, 'undo'), NOW)
  await openDueWaves(new Date())
  expect((await readNeed(null, need.id))?.need.status).toBe('published')
  expect(await readLead(provider.organization.id, lead.id, 'zh-CN')).not.toBeNull()
  expect((await routing()).stopReason).toBeNull()
})

test('a need that is not public is read by an official with a mark on record, and a public one without', async () => {
  const provider = await aProvider()
  const official = await anOverseer('official')
  for (const [visibility, marks] of [
    ['public', 0],
    ['anonymous', 1],
  ] as const) {
    const buyer = await aMember()
    const owner = { organizationId: buyer.organization.id, authorId: buyer.userId }
    const need = await aNeed({ ...owner, visibility })
    await publishNeed(buyer, need.id, need.revision)
    const caseId = await reported(provider, 'need', need.id)
    expect((await openCase(official, caseId, 1))?.owner.name).toBe(buyer.organization.name)
    const { prisma } = await openedDatabase()
    const noted = { type: 'record.read', subjectId: need.id, organizationId: buyer.organization.id }
    expect(await prisma.domainEvent.count({ where: noted }), visibility).toBe(marks)
  }
})

test('a review that is taken down leaves its place and the reason, counts no more, and counts again', async () => {
  const scores = { quality: 1, punctual: 1, communication: 1, promises: 1 }
  const deal = await aDeal('confirmed')
  await leaveReview(deal.buyer, { dealId: deal.dealId, scores, text: '骗子公司' })
  const about = deal.provider.organization.id
  await anOffering(deal.provider)
  const [written] = (await readReviews(about)).reviews
  const { caseId, official } = await takenDown('review', written?.id ?? '', deal.provider)
  const { reviews } = await readReviews(about)
  expect(reviews).toMatchObject([{ hidden: true, hiddenReason: '辱骂、诋毁' }])
  expect(JSON.stringify(reviews)).not.toContain('骗子公司')
  expect(await listTakedowns(deal.buyer, NOW)).toMatchObject([{ id: caseId }])
  const again = { dealId: deal.dealId, reviewId: written?.id ?? '', reason: null }
  expect(await hideReview(await anOverseer('operator'), again)).toEqual({ ok: false, refusal: 'not-now' })
  await decideCase(official, caseId, decision(2, 'undo'), NOW)
  expect((await readReviews(about)).reviews).toMatchObject([{ hidden: false, text: '骗子公司' }])
  const { records, unbroken } = await transaction((tx) => readRecords(tx, deal.dealId))
  expect(records.slice(-2).map(({ kind }) => kind)).toEqual(['review-hidden', 'review-shown'])
  expect(unbroken).toBe(true)
})

test('a review that the operator hid before it was taken down is not the operator’s to show until that is undone', async () => {
  const scores = { quality: 1, punctual: 1, communication: 1, promises: 1 }
  const deal = await aDeal('confirmed')
  await leaveReview(deal.buyer, { dealId: deal.dealId, scores, text: '骗子公司' })
  const about = deal.provider.organization.id
  await anOffering(deal.provider)
  const [written] = (await readReviews(about)).reviews
  const reviewId = written?.id ?? ''
  const caseId = await reported(deal.provider, 'review', reviewId)
  const operator = await anOverseer('operator')
  const hide = { dealId: deal.dealId, reviewId, reason: '待核实' }
  expect(await hideReview(operator, hide)).toMatchObject({ ok: true })
  const official = await anOverseer('official')
  await decideCase(official, caseId, decision(1, 'take-down'), NOW)
  const again = { ...hide, reason: null }
  expect(await hideReview(operator, again)).toEqual({ ok: false, refusal: 'not-now' })
  await appealTakedown(deal.buyer, caseId, { revision: 2, words: '情况属实' }, NOW)
  expect(await hideReview(operator, again)).toEqual({ ok: false, refusal: 'not-now' })
  await decideCase(await anOverseer('official'), caseId, decision(3, 'restore'), NOW)
  expect((await readReviews(about)).reviews).toMatchObject([{ hidden: true, hiddenReason: '待核实' }])
  expect(await hideReview(operator, again)).toMatchObject({ ok: true })
})

test('a review that is taken down while the operator hides it, and the other side writes its own, waits for both', async () => {
  const scores = { quality: 1, punctual: 1, communication: 1, promises: 1 }
  const { dealId, buyer, provider } = await aDeal('confirmed')
  await leaveReview(buyer, { dealId, scores, text: '骗子公司' })
  const about = provider.organization.id
  await anOffering(provider)
  const id = (await readReviews(about)).reviews[0]?.id ?? ''
  const caseId = await reported(provider, 'review', id)
  const official = await anOverseer('official')
  const meanwhile = await transaction(async (tx) => {
    await lockDeal(tx, dealId)
    const deciding = decideCase(official, caseId, decision(1, 'take-down'), NOW)
    await waits(tx)
    const hidden = { dealId, id, reason: '待核实', userId: official.userId, now: NOW }
    expect(await updateHidden(tx, hidden)).toBe(true)
    const answer = { dealId, side: 'provider' as const, aboutId: buyer.organization.id, scores, text: '' }
    expect(await insertReview(tx, { ...answer, authorId: provider.userId, createdAt: NOW })).toBe(true)
    return { deciding }
  })
  expect(await meanwhile.deciding).toMatchObject({ ok: true })
})

test('a message is reported by the other side alone, and what is taken down only its own side still reads', async () => {
  const [buyer, provider, stranger] = [await aMember(), await aProvider(), await aMember()]
  const need = await aNeed({ organizationId: buyer.organization.id, authorId: buyer.userId })
  await publishNeed(buyer, need.id, need.revision)
  const sending = await aSending({ needId: need.id, organizationId: provider.organization.id })
  const { prisma } = await openedDatabase()
  const { id } = await prisma.message.create({
    data: {
      sendingId: sending.id,
      organizationId: provider.organization.id,
      authorId: provider.userId,
      text: '加我微信，场外便宜',
    },
  })
  const message = { kind: 'message' as const, id }
  for (const one of [stranger, provider])
    expect(await reportSubject(one, message, insult, NOW)).toEqual({ ok: false, refusal: 'gone' })
  const { caseId, official } = await takenDown('message', id, buyer)
  const said = async (actor: Member) => JSON.stringify((await readTalk(actor, sending.id))?.messages)
  expect(await said(buyer)).not.toContain('微信')
  expect(await said(provider)).toContain('微信')
  await decideCase(official, caseId, decision(2, 'undo'), NOW)
  expect(await said(buyer)).toContain('微信')
})
