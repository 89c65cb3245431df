/** What a line's calendar tells and takes: matching sees what is really free, programs see free and taken only, uploads block. */
import { expect, test } from 'vitest'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { readMatches } from '#app/modules/matching/read-matches.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import type { OfferingForm } from '#app/modules/offerings/offering.schema.ts'
import { saveOffering } from '#app/modules/offerings/save-offering.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { createFeed, endFeed, lineForToken } from './calendar-feed.server.ts'
import { capacityDue } from './capacity-due.server.ts'
import { changeTimes } from './change-times.server.ts'
import { clearImported, importCalendar } from './import-calendar.server.ts'
import { requestBooking } from './request-booking.server.ts'
import { instantAt } from './window.ts'
import { writeCalendar } from './write-calendar.server.ts'

const NOW = instantAt('2026-11-23', 540)
const at = (day: string, hour: number) => instantAt(day, hour * 60)
const wish = (day: string) => {
  const window = { from: at(day, 8), until: at(day, 12) }
  return { ...window, family: '再生铝', parameters: {}, note: '机密说明', flex: window }
}

const offeringForm: OfferingForm = {
  version: 0,
  title: '铝合金熔铸中试（改）',
  summary: '',
  keywords: [],
  leafCodes: ['R2.nonferrous-materials'],
  industries: [],
  clusters: [],
  regions: [],
  prefCustomerSizes: [],
  prefRegions: [],
  prefIndustries: [],
  leadTimeDays: 21,
  openSlots: 9,
  ext: {},
  cases: [],
}

async function offeringOf(id: string) {
  const { prisma } = await openedDatabase()
  return prisma.offering.findUniqueOrThrow({ where: { id } })
}

test('a line that is full sinks among the matches, and the reason says when it is next free', {
  timeout: 60_000,
}, async () => {
  registerSources()
  const provider = await aMember('owner', { isManufacturer: false })
  const full = await aPilotLine({ organizationId: provider.organization.id })
  const free = await aPilotLine({})
  await changeTimes(
    provider,
    full.id,
    { intent: 'close', from: at('2026-11-23', 0), until: at('2027-01-10', 0), reason: '大修' },
    NOW,
  )
  expect(await capacityDue(NOW)).toBe(2)
  // Nothing changed since: no new version.
  expect(await capacityDue(NOW)).toBe(0)
  expect(await offeringOf(full.offeringId)).toMatchObject({
    openSlots: 0,
    nextFreeOn: new Date('2027-01-10'),
  })
  expect(await offeringOf(free.offeringId)).toMatchObject({
    openSlots: 1,
    nextFreeOn: new Date('2026-11-23'),
  })

  const owner = await aMember()
  const need = await aNeed({
    organizationId: owner.organization.id,
    title: '铝合金熔铸中试 200 千克',
    background: '铝合金熔铸放大试验，要做两百千克一炉，连做三炉，取样检测。',
    domainCode: 'R2',
    leafCodes: ['R2.nonferrous-materials'],
    finishBy: new Date('2026-12-20'),
  })
  const published = await publishNeed(owner, need.id, need.revision, NOW)
  expect(published).toMatchObject({ ok: true })
  await computeMatches(need.id, NOW)
  const view = await readMatches(owner, need.id, 'zh-CN')
  const ranks = view?.matches.map(({ offering }) => offering.id)
  expect(ranks).toEqual([free.offeringId, full.offeringId])
  const reason = view?.matches[1]?.reasons.find(({ rule }) => rule === 'base.capacity')
  expect(reason).toMatchObject({ verdict: 'not_met' })
  expect(reason?.sentence).toContain('2027')
})

test('a form that was open while capacity was measured is saved, and what it says of capacity is measured anew', async () => {
  const provider = await aMember('owner', { isManufacturer: false })
  const { offeringId } = await aPilotLine({ organizationId: provider.organization.id, parallelUnits: 2 })
  const { prisma } = await openedDatabase()
  const form = { ...offeringForm, version: (await offeringOf(offeringId)).version }
  await capacityDue(NOW)
  expect((await offeringOf(offeringId)).version).toBeGreaterThan(form.version)
  expect(await saveOffering(provider, offeringId, 'terms', form)).toMatchObject({ ok: true })
  expect(await offeringOf(offeringId)).toMatchObject({ leadTimeDays: form.leadTimeDays, openSlots: 9 })
  expect(await saveOffering(provider, offeringId, 'terms', form)).toMatchObject({
    ok: false,
    refusal: 'stale',
  })
  await capacityDue(NOW)
  expect(await offeringOf(offeringId)).toMatchObject({ leadTimeDays: form.leadTimeDays, openSlots: 2 })
  expect(await prisma.offeringVersion.count({ where: { offeringId } })).toBe(3)
})

test('an offering without a line keeps what its provider stated', async () => {
  const { prisma } = await openedDatabase()
  const line = await aPilotLine({})
  const { id } = await prisma.offering.create({
    data: {
      organizationId: line.organizationId,
      title: '没有线的服务',
      domainCode: 'R2',
      status: 'published',
      openSlots: 3,
    },
  })
  await capacityDue(NOW)
  expect(await offeringOf(id)).toMatchObject({ openSlots: 3, version: 1 })
})

test('a calendar link tells free and taken and no names, until it is ended or renewed', async () => {
  const provider = await aMember('owner', { isManufacturer: false })
  const customer = await aMember()
  const line = await aPilotLine({ organizationId: provider.organization.id, orderMode: 'instant' })
  await requestBooking(customer, line.id, wish('2026-12-01'), NOW)
  const token = (await createFeed(provider, line.id, NOW)) ?? ''
  expect(await lineForToken(token)).toBe(line.id)
  const text = (await writeCalendar(line.id, 'zh-CN', NOW)) ?? ''
  expect(text).toContain('DTSTART:20261201T000000Z')
  for (const secret of [customer.organization.name, '机密说明', '再生铝']) expect(text).not.toContain(secret)

  const renewed = (await createFeed(provider, line.id, NOW)) ?? ''
  expect(await lineForToken(token)).toBeNull()
  expect(await createFeed(customer, line.id, NOW)).toBeNull()
  expect(await endFeed(provider, line.id, NOW)).toBe(true)
  expect(await lineForToken(renewed)).toBeNull()
  expect(await lineForToken('x')).toBeNull()
})

test('what is taken elsewhere cannot be booked, a file that cannot be read changes nothing', async () => {
  const provider = await aMember('owner', { isManufacturer: false })
  const customer = await aMember()
  const line = await aPilotLine({ organizationId: provider.organization.id })
  const upload = (text: string) =>
    importCalendar(provider, line.id, { name: 'a/自用.ics', bytes: new TextEncoder().encode(text) }, NOW)
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20261201T090000',
    'DTEND:20261201T100000',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  expect(await upload(calendar.join('\r\n'))).toEqual({ ok: true, value: { count: 1 } })
  expect(await upload('x')).toMatchObject({ ok: false, refusal: 'unreadable' })
  expect(await upload('x'.repeat(600_000))).toMatchObject({ ok: false, refusal: 'too-large' })
  const asked = await requestBooking(customer, line.id, wish('2026-12-01'), NOW)
  expect('broken' in asked && asked.broken.map(({ rule }) => rule)).toEqual(['closed'])
  expect(await requestBooking(customer, line.id, wish('2026-12-02'), NOW)).toMatchObject({ ok: true })
  expect(
    await importCalendar(customer, line.id, { name: 'x.ics', bytes: new Uint8Array([1]) }, NOW),
  ).toMatchObject({
    refusal: 'gone',
  })
})

test('the log says who closed a line, opened it again, and brought its calendar in and took it away', async () => {
  const provider = await aMember('owner', { isManufacturer: false })
  const line = await aPilotLine({ organizationId: provider.organization.id })
  const window = { from: at('2026-11-24', 8), until: at('2026-11-24', 12) }
  await changeTimes(provider, line.id, { intent: 'close', ...window, reason: '检修' }, NOW)
  const { prisma } = await openedDatabase()
  const closure = await prisma.lineClosure.findFirstOrThrow()
  await changeTimes(provider, line.id, { intent: 'reopen', closureId: closure.id }, NOW)
  const text = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//own//own//ZH\r\nEND:VCALENDAR\r\n'
  const bytes = new TextEncoder().encode(text)
  await importCalendar(provider, line.id, { name: 'own.ics', bytes }, NOW)
  await clearImported(provider, line.id, NOW)
  const events = await prisma.domainEvent.findMany({
    where: { subjectId: line.id },
    orderBy: { id: 'asc' },
    select: { type: true, actorId: true },
  })
  expect(events).toEqual(
    ['line.closed', 'line.reopened', 'line.imported', 'line.imported'].map((type) => ({
      ...{ type, actorId: provider.userId },
    })),
  )
})
