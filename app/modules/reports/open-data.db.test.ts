/** What leaves for everybody: only released reports of the city, no small numbers, and nobody's name. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { registerMonitoring } from '#app/modules/monitoring/register-consumers.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { type Period, readPeriod } from '#app/platform/period.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { anOfficial } from '#tests/factories/an-official.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { openCsv, readOpenReport, reportsFeed } from './open-data.server.ts'
import { readReport } from './read-reports.server.ts'
import { registerReportJobs } from './register-jobs.server.ts'
import { releaseReport } from './release-report.server.ts'
import { startReport } from './start-report.server.ts'

const NOW = new Date('2026-11-28T04:00:00Z')
const october = readPeriod('2026-10') as Period
const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`

beforeEach(() => {
  consumers.clear()
  registerMonitoring()
  registerReportJobs()
})
afterEach(() => consumers.clear())

/** As this official reads it. */
async function seenBy(official: Actor, reportId: string) {
  const report = await readReport(official, reportId)
  return report && report.status !== 'counting' ? report.seen : ''
}

async function made(author: Actor) {
  const outcome = await startReport(author, { period: october }, NOW)
  if (!outcome.ok) throw new Error(outcome.refusal)
  await runJobs()
  return outcome.value.id
}

test('nothing leaves before a second official of the city has released it, and then no name and no small number', async () => {
  const { organization } = await aMember('owner')
  const needs = Array.from(
    { length: 17 },
    (_, place): DomainEvent => ({
      ...{ type: 'need.published', subjectId: id(place), organizationId: organization.id },
      at: new Date('2026-10-10T02:00:00Z'),
      data: {
        ...{ title: `机密项目${place}`, domain: 'D1', cluster: null, budgetFen: 4_242_424_200 },
        region: place < 3 ? '500120' : place < 9 ? '500107' : '500106',
      },
    }),
  )
  await transaction((tx) => appendEvents(tx, needs))
  await consumeEvents()
  const zhou = await anOfficial('周起草')
  const he = await anOfficial('何复核')
  const reportId = await made(zhou)
  const ofDistrict = await made(await anOfficial('罗区县', '500120'))
  const luo = await anOfficial('罗三', '500120')
  await releaseReport(luo, { id: ofDistrict, seen: await seenBy(luo, ofDistrict) }, NOW)
  expect(await readOpenReport('zh-CN')).toBeNull()
  expect(await reportsFeed('zh-CN')).not.toContain('<entry>')

  const seen = await seenBy(he, reportId)
  expect(await releaseReport(he, { id: reportId, seen }, NOW)).toMatchObject({ ok: true })
  const report = await readOpenReport('zh-CN')
  const of = (code: string) =>
    report?.rows.find((row) => row.table === 'districts' && row.code === code && row.measure === 'needs')
      ?.value
  // Three of 璧山 are hidden, and six of 九龙坡 with them.
  expect([of('500120'), of('500107'), of('500106')]).toEqual([null, null, 8])
  const files = [JSON.stringify(report), (await openCsv('zh-CN')).toString(), await reportsFeed('zh-CN')]
  expect(files[1]).toContain('2026-10')
  expect(files[2]).toContain('<entry>')
  for (const file of files)
    for (const secret of [
      '机密',
      organization.id,
      organization.name,
      '周起草',
      '何复核',
      zhou.userId,
      '42424242',
    ])
      expect(file).not.toContain(secret)
})
