/**
 * A report made again has the same hash, whatever happened since; two officials release it, and nothing changes it afterwards. That its
 * figures are the right ones is proved where they are counted, in the module monitoring; here, that the report says the same as the pages.
 */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { getIndicator } from '#app/modules/monitoring/indicator.ts'
import { readIndicator } from '#app/modules/monitoring/read-indicator.server.ts'
import { registerMonitoring } from '#app/modules/monitoring/register-consumers.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { type Period, readPeriod } from '#app/platform/period.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { anOfficial } from '#tests/factories/an-official.ts'
import { startCheck } from './check-report.server.ts'
import { readReport, readReports } from './read-reports.server.ts'
import { registerReportJobs } from './register-jobs.server.ts'
import { releaseReport } from './release-report.server.ts'
import type { ReportView } from './report-view.ts'
import { retryReport } from './retry-report.server.ts'
import type { Snapshot } from './snapshot.ts'
import { startReport } from './start-report.server.ts'
import { withdrawReport } from './withdraw-report.server.ts'
import { writeReportFile } from './write-report-file.server.ts'

const NOW = new Date('2026-11-28T04:00:00Z')
const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
const id = (kind: number, place: number) =>
  `00000000-0000-4000-8000-${String(kind * 10_000 + place).padStart(12, '0')}`
const october = readPeriod('2026-10') as Period

/** Needs of a day: every second is answered and closed two weeks later. */
function needsOf(day: string, from: number, count: number): DomainEvent[] {
  const at = (days: number) => new Date(Date.parse(`${day}T02:00:00Z`) + days * 86_400_000)
  return Array.from({ length: count }, (_, index) => from + index).flatMap((place): DomainEvent[] => {
    const needId = id(1, place)
    const sendingId = id(4, place)
    const organizationId = id(3, place % 3)
    const region = ['500120', '500107', '500105'][place % 3] ?? null
    return [
      {
        ...{ type: 'need.published', subjectId: needId, organizationId, at: at(0) },
        data: { title: `=1+1 需求${place}`, domain: 'D1', cluster: null, region, budgetFen: 1_000_000 },
      },
      {
        ...{ type: 'need.sent', subjectId: sendingId, organizationId, at: at(0.1) },
        data: { sendingId, needId, toOrganizationId: id(2, 1), wave: 1, newcomer: false },
      },
      ...(place % 2 === 0
        ? [
            {
              ...{ type: 'sending.interested', subjectId: sendingId, organizationId: id(2, 1) },
              ...{ data: { needId }, at: at(1) },
            },
            { type: 'need.closed', subjectId: needId, data: { reason: 'none_suitable' }, at: at(14) },
          ]
        : []),
    ]
  })
}

async function happens(events: DomainEvent[]) {
  await transaction((tx) => appendEvents(tx, events))
  await consumeEvents()
}

let zhou: Actor
let he: Actor
beforeEach(async () => {
  consumers.clear()
  registerMonitoring()
  registerReportJobs()
  zhou = await anOfficial('周敏')
  he = await anOfficial('何静')
  await happens([
    ...needsOf('2025-10-10', 1, 6),
    ...needsOf('2026-09-10', 11, 9),
    ...needsOf('2026-10-10', 31, 12),
    ...needsOf('2026-10-25', 51, 6),
  ])
})
afterEach(() => consumers.clear())

async function started(actor: Actor, reason?: string) {
  const outcome = await startReport(actor, { period: october, reason }, NOW)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.id
}

async function made(actor: Actor, reason?: string): Promise<ReportView> {
  const reportId = await started(actor, reason)
  await runJobs()
  const report = await readReport(actor, reportId)
  if (!report || report.status === 'counting') throw new Error('not there')
  return report
}

/** As it was counted, before anything of it is hidden. */
async function snapshotOf({ id: reportId }: ReportView): Promise<Snapshot> {
  const { prisma } = await openedDatabase()
  return JSON.parse((await prisma.report.findUniqueOrThrow({ where: { id: reportId } })).snapshot) as Snapshot
}

async function checked(actor: Actor, reportId: string, now = new Date()) {
  await startCheck(actor, reportId, now)
  await runJobs()
  const report = await readReport(actor, reportId)
  return report?.status === 'counting' ? null : report?.check?.same
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

test('a report that was just counted anew is not counted again, whoever asks; an hour later it is', async () => {
  const report = await made(zhou)
  const checks = async () => (await openedDatabase()).prisma.reportCheck.count()
  expect(await checked(he, report.id)).toBe(true)
  expect(await checked(zhou, report.id)).toBe(true)
  expect(await checks()).toBe(1)
  expect(await checked(zhou, report.id, inHours(2))).toBe(true)
  expect(await checks()).toBe(2)
})

test('made again after the log has gone on, a report has the same hash', async () => {
  const report = await made(zhou)
  expect(await checked(he, report.id)).toBe(true)
  await happens([
    ...needsOf('2026-11-10', 71, 6),
    // Written down late: it lies in October, and was not known when October was counted.
    ...needsOf('2026-10-12', 91, 6),
  ])
  expect(await checked(he, report.id, inHours(2))).toBe(true)
  await withdrawReport(he, report.id)
  const anew = await made(zhou)
  expect(anew.hash).not.toBe(report.hash)
  const needs = async (one: ReportView) =>
    (await snapshotOf(one)).indicators.find(({ code }) => code === 'needs')?.now.value
  expect([await needs(report), await needs(anew)]).toEqual([18, 24])
})

test('the report says of each period what was known at its end, beside the previous and that of last year', async () => {
  const snapshot = await snapshotOf(await made(zhou))
  const line = (code: string) => snapshot.indicators.find((one) => one.code === code)
  expect(line('needs')).toMatchObject({ now: { value: 18 }, previous: { value: 9 }, lastYear: { value: 6 } })
  // The needs of 25 October were closed in November.
  expect(line('unmet')?.now.value).toBe(6)
  expect(snapshot.causes.reduce((sum, { now }) => sum + now, 0)).toBe(6)
  expect(snapshot.districts.map(({ needs }) => needs)).toEqual([6, 6, 6])
  expect(snapshot.domains.reduce((sum, { needs }) => sum + needs, 0)).toBe(18)
  const page = await readIndicator({ region: null }, getIndicator('needs'), {}, october, NOW)
  expect(line('needs')?.now.value).toBe(page?.value)
})

test('counting a report leaves the facts of the pages as they are', async () => {
  const before = await readIndicator({ region: null }, getIndicator('unmet'), {}, october, NOW)
  await made(zhou)
  expect(await readIndicator({ region: null }, getIndicator('unmet'), {}, october, NOW)).toEqual(before)
})

test('two people release it, of the same scope, as they read it', async () => {
  const { id: reportId, seen: asRead } = await made(zhou)
  const luo = await anOfficial('罗兰', '500120')
  const operator: Actor = { ...(await anOfficial('运维')), platformRole: 'operator' }
  const tried = async (actor: Actor, seen = asRead) => {
    const outcome = await releaseReport(actor, { id: reportId, seen }, NOW)
    return outcome.ok ? 'released' : outcome.refusal
  }
  expect(await tried(zhou)).toBe('own-report')
  expect(await tried(luo)).toBe('gone')
  expect(await tried(operator)).toBe('gone')
  expect(await tried(he, 'another')).toBe('changed')
  expect(await tried(he)).toBe('released')
  expect(await tried(he)).toBe('wrong-status')
})

test('what is released never changes, and a correction is a new edition that names the old and says why', async () => {
  const report = await made(zhou)
  await releaseReport(he, { id: report.id, seen: report.seen }, NOW)
  const { prisma } = await openedDatabase()
  await expect(prisma.$executeRaw`UPDATE "Report" SET "reason" = 'x'`).rejects.toThrow(/does not change/)
  await expect(prisma.$executeRaw`DELETE FROM "Report"`).rejects.toThrow(/does not change/)
  expect(await withdrawReport(he, report.id)).toMatchObject({ refusal: 'wrong-status' })
  expect(await startReport(zhou, { period: october }, NOW)).toMatchObject({ refusal: 'no-reason' })
  const second = await made(zhou, '补录了迟报的需求')
  expect(second).toMatchObject({ edition: 2, corrects: report.id, reason: '补录了迟报的需求' })
  await expect(prisma.$executeRaw`UPDATE "Report" SET "snapshot" = '{}' WHERE "edition" = 2`).rejects.toThrow(
    /does not change/,
  )
  expect(await startReport(he, { period: october, reason: '又一份' }, NOW)).toMatchObject({
    refusal: 'draft-open',
  })
  await releaseReport(he, { id: second.id, seen: second.seen }, NOW)
  expect(await readReport(zhou, report.id)).toMatchObject({ correctedBy: second.id, edition: 1 })
})

test('only what is over is counted', async () => {
  const november = readPeriod('2026-11') as Period
  expect(await startReport(zhou, { period: november }, NOW)).toMatchObject({ refusal: 'not-over' })
  expect(await startReport(zhou, { period: november }, new Date('2026-11-30T16:00:00Z'))).toMatchObject({
    ok: true,
  })
})

test('a district makes and sees its own, without any other in it', async () => {
  const luo = await anOfficial('罗兰', '500120')
  const own = await made(luo)
  const ofCity = await made(zhou)
  expect(own.told.districts).toEqual([])
  expect(own.told.indicators.find(({ code }) => code === 'needs')?.now).toBe(6)
  expect((await readReports(luo, 1)).reports.map((one) => one.id)).toEqual([own.id])
  expect(await readReport(luo, ofCity.id)).toBeNull()
  expect(await readReport(await anOfficial('别区', '500107'), own.id)).toBeNull()
  expect(await startCheck(await anOfficial('别区二', '500107'), own.id)).toMatchObject({ refusal: 'gone' })
})

test('the workbook has a sheet for every table', async () => {
  const report = await made(zhou)
  const file = await writeReportFile(he, report.id, 'zh-CN')
  expect(file?.name).toMatch(/2026-10-1\.xlsx$/)
  expect(file?.bytes.subarray(0, 2).toString()).toBe('PK')
  expect(await writeReportFile(await anOfficial('罗兰', '500120'), report.id, 'zh-CN')).toBeNull()
})

test('asked for twice at once it is one report, and both are led to it', async () => {
  const [first, second] = await Promise.all([started(zhou), started(he)])
  expect(second).toBe(first)
  expect(await readReport(he, first)).toMatchObject({ status: 'counting', progress: { failed: false } })
  await runJobs()
  expect(await readReport(he, first)).toMatchObject({ status: 'draft', author: expect.any(String) })
  expect((await readReports(he, 1)).reports).toHaveLength(1)
})

test('what the worker gave up is counted again when an official of its scope says so, or laid aside', async () => {
  const reportId = await started(zhou)
  const { prisma } = await openedDatabase()
  await prisma.job.updateMany({ data: { attempts: 5, notBefore: new Date(0) } })
  expect(await readReport(zhou, reportId)).toMatchObject({ status: 'counting', progress: { failed: true } })
  expect(await retryReport(await anOfficial('罗兰', '500120'), reportId)).toMatchObject({ refusal: 'gone' })
  expect(await retryReport(he, reportId)).toMatchObject({ ok: true })
  await runJobs()
  expect(await readReport(zhou, reportId)).toMatchObject({ status: 'draft' })
})

test('what is laid aside while it is counted stays so', async () => {
  const reportId = await started(zhou)
  await withdrawReport(he, reportId)
  await runJobs()
  expect(await readReport(zhou, reportId)).toBeNull()
  expect((await made(zhou)).id).not.toBe(reportId)
})

test('concentration and fairness are in the report, counted by who was there at its end', async () => {
  const offered = (place: number, day: string): DomainEvent => ({
    ...{ type: 'offering.published', subjectId: id(5, place), organizationId: id(2, place) },
    ...{ data: { domain: 'D1', region: '500120' }, at: new Date(`${day}T02:00:00Z`) },
  })
  await happens([offered(1, '2026-09-01'), offered(2, '2026-09-02')])
  const gini = async (report: ReportView) =>
    (await snapshotOf(report)).indicators.find(({ code }) => code === 'gini-exposures')?.now
  const report = await made(zhou)
  // All were told to one of two.
  expect(await gini(report)).toMatchObject({ value: 0.5, denominator: 18 })
  await happens([offered(3, '2026-11-10')])
  expect(await checked(he, report.id)).toBe(true)
})

test('taking the workbook away is on record', async () => {
  const report = await made(zhou)
  await writeReportFile(he, report.id, 'zh-CN')
  const { prisma } = await openedDatabase()
  expect(await prisma.domainEvent.findMany({ where: { type: 'export.made' } })).toMatchObject([
    { subjectId: report.id, actorId: he.userId, data: { list: 'report', format: 'xlsx' } },
  ])
})
