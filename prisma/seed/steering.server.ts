import { insertCases, insertRecords, updateCase } from '#app/modules/steering/case.data.server.ts'
import { allStuckBefore, caseDue } from '#app/modules/steering/case-causes.ts'
import { HUNDREDTHS, type TargetKind } from '#app/modules/steering/figures.ts'
import { periodsUntil } from '#app/modules/steering/plan-period.ts'
import { findStuck } from '#app/modules/steering/stuck.data.server.ts'
import { insertDeclaration, insertEntry } from '#app/modules/steering/target.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { demoId } from './demo-id.ts'

/** Said beside every number of the story, which nobody should take for a statistic. */
const SOURCE = '演示数据，非统计结果'

type Story = {
  code: string
  kind: TargetKind
  baseline?: number
  /** Of the last two years and the last quarter, the oldest first. */
  values?: readonly number[]
  /** What the last quarter was first entered as. */
  mistaken?: number
}

const stories: readonly Story[] = [
  { code: 'software-firms', kind: 'increment', baseline: 31_000, values: [34_100, 37_300, 39_600] },
  { code: 'smart-factories', kind: 'increment', baseline: 144, values: [156, 168, 176], mistaken: 186 },
  { code: 'digital-workshops', kind: 'increment', baseline: 958, values: [1_020, 1_110, 1_160] },
  { code: 'research-intensity', kind: 'stock', baseline: 1.72, values: [1.78, 1.86, 1.9] },
  { code: 'city-design-centres', kind: 'stock', baseline: 168, values: [205, 246, 301] },
  { code: 'pilot-centres', kind: 'stock', values: [12, 18, 21] },
  { code: 'green-factories', kind: 'stock', baseline: 297 },
  { code: 'talent', kind: 'stock', baseline: 68, values: [71.2, 74.5, 76.1] },
]

/** What the city's officials have declared and entered of the plan so far: some figures whole, some half, most not at all. */
export async function insertTargets(tx: Tx, now: Date): Promise<void> {
  const declaredById = demoId('official@demo.yupei')
  const enteredById = demoId('reviewer@demo.yupei')
  const today = dayOf(now)
  const periods = [
    ...periodsUntil(today, 'year').slice(0, 2).reverse(),
    ...periodsUntil(today, 'quarter').slice(0, 1),
  ]
  for (const { code, kind, baseline, values = [], mistaken } of stories) {
    await insertDeclaration(tx, {
      ...{ code, kind, number: 1, declaredById, declaredAt: now },
      ...(baseline === undefined
        ? { baseline: null, baselineOn: null, source: '' }
        : { baseline: hundredths(baseline), baselineOn: '2023-12-31', source: SOURCE }),
    })
    const entries = values.flatMap((value, place) => {
      const period = periods[place]
      if (!period) return []
      const last = place === values.length - 1
      return [...(last && mistaken ? [mistaken] : []), value].map((one) => ({ period, value: one }))
    })
    for (const [index, { period, value }] of entries.entries())
      await insertEntry(tx, {
        ...{ code, period, number: index + 1, enteredById, enteredAt: now },
        ...{ value: hundredths(value), evidence: SOURCE, evidenceUrl: null },
      })
  }
}

const hundredths = (value: number) => Math.round(value * HUNDREDTHS)

const DAY_MILLISECONDS = 86_400_000

/** What is stuck in the story, seen to for some days: one case is late, one in work, one concluded, the others wait. */
export async function insertSupervision(tx: Tx, now: Date): Promise<void> {
  const official = demoId('official@demo.yupei')
  const reviewer = demoId('reviewer@demo.yupei')
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MILLISECONDS)
  const stuck = await findStuck(tx, allStuckBefore(now), CASES)
  const ids = await insertCases(
    tx,
    stuck.map((one, place) => {
      const openedAt = daysAgo(OPENED_DAYS_AGO[place] ?? 1)
      return { ...one, openedAt, dueAt: caseDue(one.cause, openedAt) }
    }),
  )
  await insertRecords(
    tx,
    ids.map((caseId, place) => ({ caseId, kind: 'opened', at: daysAgo(OPENED_DAYS_AGO[place] ?? 1) })),
  )
  const [late, inWork, concluded] = ids
  if (!late || !inWork || !concluded) return
  await updateCase(tx, { id: inWork, revision: 1 }, { assigneeId: official })
  await updateCase(tx, { id: late, revision: 1 }, { assigneeId: reviewer })
  await updateCase(
    tx,
    { id: concluded, revision: 1 },
    { assigneeId: official, state: 'concluded', conclusion: 'other_way', concludedAt: daysAgo(1) },
  )
  await insertRecords(tx, [
    { caseId: late, kind: 'assigned', byId: official, toId: reviewer, at: daysAgo(10) },
    { caseId: inWork, kind: 'taken', byId: official, at: daysAgo(2) },
    {
      caseId: inWork,
      kind: 'note',
      byId: official,
      text: '已电话联系企业，补充了现场条件。',
      at: daysAgo(1),
    },
    { caseId: concluded, kind: 'taken', byId: official, at: daysAgo(3) },
    {
      ...{ caseId: concluded, kind: 'concluded', byId: official, code: 'other_way', at: daysAgo(1) },
      text: '企业已由集团内单位承接，同意关闭。',
    },
  ])
}

/** Of the story's own cases; the worker opens the rest. */
const CASES = 12
const OPENED_DAYS_AGO = [14, 3, 5]
