/** What officials say of the plan's figures, in a real database: nothing is inferred, nothing is written over. */
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { anOfficial, anOperator } from '#tests/factories/an-official.ts'
import { declareTarget } from './declare-target.server.ts'
import { enterValue } from './enter-value.server.ts'
import { listTargets } from './list-targets.server.ts'
import { readTarget } from './read-target.server.ts'
import { readTargetFile } from './read-target-file.server.ts'
import { takeFiles } from './take-files.server.ts'

const now = new Date('2026-11-28T02:00:00Z')
let zhou: Actor
let he: Actor

beforeEach(async () => {
  zhou = await anOfficial('周敏')
  he = await anOfficial('何静')
})

const CODE = 'star-firms'
const declaration = {
  seen: 0,
  kind: 'increment',
  baseline: 100_00,
  baselineOn: '2023-12-31',
  source: '公告',
} as const
const entry = { seen: 0, period: '2025', value: 180_00, evidence: '认定公告' } as const
const target = async () => {
  const found = await readTarget(CODE)
  if (!found) throw new Error('no such figure')
  return found
}

test('before anybody says anything, what the paper leaves open is open, and nothing has data', async () => {
  const targets = await listTargets()
  expect(targets).toHaveLength(20)
  expect(targets.filter(({ standing }) => standing.state === 'undeclared')).toHaveLength(12)
  expect(targets.filter(({ standing }) => standing.state === 'no-data')).toHaveLength(8)
})

test('a figure that is declared and entered stands somewhere', async () => {
  expect(await declareTarget(zhou, CODE, declaration, now)).toMatchObject({ ok: true })
  expect(await enterValue(he, CODE, entry, now)).toMatchObject({ ok: true })
  expect((await target()).standing).toMatchObject({ state: 'measured', achieved: 80_00, verdict: 'behind' })
})

test('entries of a figure that nobody declared are kept, and say nothing yet', async () => {
  await enterValue(zhou, CODE, entry, now)
  expect(await target()).toMatchObject({ standing: { state: 'undeclared' }, entries: 1 })
})

test('a correction counts, and what it corrects stays readable', async () => {
  await declareTarget(zhou, CODE, declaration, now)
  await enterValue(zhou, CODE, entry, now)
  await enterValue(he, CODE, { ...entry, seen: 1, value: 190_00, evidence: '复核更正' }, now)
  const { history, standing } = await target()
  expect(standing).toMatchObject({ achieved: 90_00 })
  expect(history.map(({ value, replaced, by }) => [value, replaced, by])).toEqual([
    [190_00, false, '何静'],
    [180_00, true, '周敏'],
  ])
})

test('files are evidence of their entry, also of one that was corrected, and of no other figure', async () => {
  const file = async (words: string) => {
    const read = await takeFiles(zhou, [new File([`%PDF-1.7 ${words}`], `${words}.pdf`), new File([], '')])
    return read.ok ? read.value : []
  }
  await enterValue(zhou, CODE, { ...entry, files: await file('认定公告') }, now)
  await enterValue(he, CODE, { ...entry, seen: 1, files: await file('更正通知') }, now)
  const { history, files } = await target()
  expect(history.map((one) => one.files.map(({ name }) => name))).toEqual([
    ['更正通知.pdf'],
    ['认定公告.pdf'],
  ])
  expect(files).toBe(2)
  expect((await listTargets()).find(({ code }) => code === CODE)).toMatchObject({ entries: 1, files: 2 })
  const id = history[1]?.files[0]?.id ?? ''
  expect(await readTargetFile(CODE, id)).toMatchObject({ name: '认定公告.pdf', mediaType: 'application/pdf' })
  expect(await readTargetFile('talent', id)).toBeNull()
})

test('a file of no kind that is taken is refused, and the others with it', async () => {
  const files = [new File(['%PDF-1.7'], 'a.pdf'), new File(['<script>1</script>'], 'b.pdf')]
  expect(await takeFiles(zhou, files)).toMatchObject({ refusal: 'file-type' })
})

test('what is taken back counts no longer and stays readable', async () => {
  await declareTarget(zhou, CODE, declaration, now)
  await enterValue(zhou, CODE, entry, now)
  const takeBack = { seen: 1, period: '2025', evidence: '口径有误', takeBack: 'on' } as const
  expect(await enterValue(zhou, CODE, takeBack, now)).toMatchObject({ ok: true })
  expect(await enterValue(zhou, CODE, { ...takeBack, seen: 2 }, now)).toMatchObject({
    refusal: 'nothing-there',
  })
  expect(await target()).toMatchObject({
    standing: { state: 'no-data' },
    history: [{ value: null }, { value: 180_00 }],
  })
})

test('of two pages on one period the second is told, and of other periods both are kept', async () => {
  await enterValue(zhou, CODE, entry, now)
  expect(await enterValue(he, CODE, { ...entry, value: 1 }, now)).toMatchObject({ refusal: 'changed' })
  expect(await enterValue(he, CODE, { ...entry, period: '2026-Q3' }, now)).toMatchObject({ ok: true })
  expect((await target()).history.map(({ period }) => period)).toEqual(['2026-Q3', '2025'])
})

test('of two who declare at once one is told', async () => {
  const both = await Promise.all([
    declareTarget(zhou, CODE, declaration, now),
    declareTarget(he, CODE, { ...declaration, kind: 'stock' }, now),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await target()).declarations).toHaveLength(1)
})

test('a period that is not over, or a baseline to come, is refused', async () => {
  expect(await enterValue(zhou, CODE, { ...entry, period: '2026-11' }, now)).toMatchObject({
    refusal: 'period-open',
  })
  const ahead = { ...declaration, baselineOn: '2026-12-01' }
  expect(await declareTarget(zhou, CODE, ahead, now)).toMatchObject({ refusal: 'baseline-ahead' })
})

test('officials of a district and operators write nothing', async () => {
  const bishan = await anOfficial('璧山', '500120')
  const operator = await anOperator('唐越')
  for (const actor of [bishan, operator]) {
    expect(await enterValue(actor, CODE, entry, now)).toMatchObject({ refusal: 'not-yours' })
    expect(await declareTarget(actor, CODE, declaration, now)).toMatchObject({ refusal: 'not-yours' })
  }
  expect(await target()).toMatchObject({ history: [], declarations: [] })
})
