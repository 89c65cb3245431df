/** The command itself, in a process of its own, on real files; what it writes is read back. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readTable } from '#app/platform/tables/read-table.server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-match-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const place = (name: string) => path.join(folder, name)
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'app/entry.match.ts', ...words], { encoding: 'utf8' })

writeFileSync(place('offers.csv'), '\uFEFFid,title\n=1+1,压铸行业MES\no2,电镀废水处理\no3,=cmd\n')
writeFileSync(
  place('needs.jsonl'),
  '{"id":"n1","title":"压铸车间需要制造执行系统"}\n{"id":"n2","title":"含镍废水"}\n',
)
const files = ['--offerings', place('offers.csv'), '--needs', place('needs.jsonl')]

test('one JSON line a pair goes to standard output, the progress to standard error', () => {
  const { status, stdout, stderr } = run(...files, '--top', '1000')
  expect(status).toBe(0)
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(pairs).toHaveLength(6)
  expect(Object.keys(pairs[0])).toEqual(['need', 'offering', 'rank', 'score', 'verdict', 'reasons'])
  expect(pairs.filter(({ rank }) => rank === 1).map(({ offering }) => offering)).toEqual(['=1+1', 'o2'])
  expect(stderr).toContain('2/2')
  expect(run(...files, '--top', '1000').stdout, 'the same input gives the same bytes').toBe(stdout)
})

test('sheets are whole, marked, and hold no formula', async () => {
  expect(run(...files, '--out', place('out.csv')).status).toBe(0)
  expect(run(...files, '--out', place('out.xlsx')).status).toBe(0)
  expect(readFileSync(place('out.csv'), 'utf8').startsWith('\uFEFFneed,')).toBe(true)
  for (const name of ['out.csv', 'out.xlsx']) {
    const { rows } = await readTable(place(name))
    expect(rows).toHaveLength(6)
    expect(rows.some(({ cells }) => cells.get('offering') === "'=1+1")).toBe(true)
    expect(rows.some(({ cells }) => cells.get('offering_title') === "'=cmd")).toBe(true)
  }
})

test('a broken file leaves an earlier result as it was, and no crumbs', () => {
  writeFileSync(place('kept.jsonl'), 'earlier')
  writeFileSync(place('broken.csv'), 'id,title\n1,甲\n1,乙\n')
  const { status, stderr, stdout } = run(
    '--offerings',
    place('broken.csv'),
    '--needs',
    place('needs.jsonl'),
    '--out',
    place('kept.jsonl'),
  )
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('第 3 行「id」列')
  expect(readFileSync(place('kept.jsonl'), 'utf8')).toBe('earlier')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('wrong arguments and a place that cannot be written answer with what is wrong', () => {
  const wrong = run(...files, '--colour', 'red')
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr).toContain('用法')
  const nowhere = run(...files, '--out', place('no/such/out.csv'))
  expect(nowhere.status).toBe(1)
  expect(nowhere.stderr).toContain('文件夹不存在')
  expect(existsSync(place('no'))).toBe(false)
})
