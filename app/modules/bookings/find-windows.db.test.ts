/** The search by date: what it shows can be booked as it stands, and what cannot be done is said with its reason. */
import { expect, test } from 'vitest'
import { addDays } from '#app/platform/dates.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { windowSearchSchema } from './booking.schema.ts'
import { findWindows } from './find-windows.server.ts'
import { requestBooking } from './request-booking.server.ts'
import { instantAt } from './window.ts'

const NOW = instantAt('2026-11-23', 540)
const find = (asked: Record<string, string>) =>
  findWindows(windowSearchSchema.parse({ from: '2026-12-01', ...asked }), 'standard', 1, NOW)

test('without hours, a window is as long as the batch takes on that line, and is granted as shown', async () => {
  const slow = await aPilotLine({ capability: { throughputKgPerHour: 50 } })
  await aPilotLine({ name: '快线', capability: { throughputKgPerHour: 500 } })
  const { lines, firstDay, lastDay } = await find({ batchKg: '230' })
  expect([firstDay, lastDay]).toEqual(['2026-12-01', addDays('2026-12-01', 6)])
  expect(lines.map(({ name, hours, priceFen }) => [name, hours, priceFen]).sort()).toEqual(
    [
      ['快线', 2, 100_000 + 2 * 60_000],
      ['熔铸一号线', 5, 100_000 + 5 * 60_000],
    ].sort(),
  )
  const first = lines.find(({ id }) => id === slow.id)?.first
  const window = { from: new Date(first?.from ?? 0), until: new Date(first?.until ?? 0) }
  const wish = { ...window, family: '再生铝', batchKg: 230, parameters: {}, note: '', flex: window }
  expect(await requestBooking(await aMember(), slow.id, wish, NOW)).toMatchObject({ ok: true })
})

test('a line whose windows are too short for it is not called full', async () => {
  await aPilotLine({ maxBlockMinutes: 240, capability: { throughputKgPerHour: 50 } })
  for (const asked of [{ hours: '6' }, { batchKg: '230' }] as Record<string, string>[]) {
    const found = await find(asked)
    expect(found.lines).toEqual([])
    expect(found.unable.flatMap(({ broken }) => broken)).toEqual([{ rule: 'too-long', values: { hours: 4 } }])
  }
  const found = await find({ hours: '2', batchKg: '230' })
  expect(found.unable.flatMap(({ broken }) => broken.map(({ rule }) => rule))).toEqual(['too-little-time'])
})

test('the units, the next free day and the reasons are those of the lines asked about', async () => {
  await aPilotLine({ parallelUnits: 3 })
  await aPilotLine({ name: '停用的线', status: 'paused' })
  const { lines, unable, free } = await find({ batchKg: '200', week: '2026-W50' })
  expect(free).toBe(1)
  expect(lines).toMatchObject([
    { first: { units: 3, from: '2026-12-07T00:00:00.000Z' }, nextOn: '2026-12-07' },
  ])
  expect(unable).toEqual([])
  expect((await find({ batchKg: '5000' })).unable).toMatchObject([{ broken: [{ rule: 'batch-too-large' }] }])
})
