/** The command on real files and a real database: what it says, what it changes, and how it ends. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMember, anOrganization } from '#tests/factories/an-organization.ts'
import { registerImportJobs } from '../register-jobs.server.ts'
import { runImport } from './run-import.server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-import-'))
const place = (name: string) => path.join(folder, name)

beforeAll(() => {
  registerSources()
  registerImportJobs()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEADER = '编号,服务领域,细分方向,标题,最低价（万元）'
const line = (number: number, price = '30') =>
  `A-${number},软件信息服务,MES,压铸车间 MES 实施 ${number},${price}`
function sheet(name: string, ...lines: string[]): string {
  writeFileSync(place(name), `\uFEFF${[HEADER, ...lines].join('\r\n')}\r\n`)
  return place(name)
}

async function run(...words: string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const code = await runImport(words, { output, errors: errors as unknown as NodeJS.WriteStream })
  const said = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, output: said(output), errors: said(errors) }
}
const importing = (file: string, email: string, ...words: string[]) =>
  run('--kind', 'offerings', '--file', file, '--as', email, ...words)
const rows = () =>
  reading(async (tx) => [
    await tx.offering.count(),
    await tx.offeringVersion.count(),
    await tx.searchDocument.count(),
  ])

test('every row good: drafts, exit code 0, and a second time nothing new', async () => {
  const { email, organization } = await aMember()
  const file = sheet('good.csv', line(1), line(2))
  const first = await importing(file, email.toUpperCase())
  expect(first).toMatchObject({ code: 0 })
  expect(first.output).toContain(organization.name)
  expect(first.output).toContain('读取 2 行：可导入 2 行，有错误 0 行')
  expect(first.output).toContain('新增 2，更新 0，未变 0')
  expect(first.errors).toContain('检查 2/2 行')
  const again = await importing(file, email, '--language', 'en')
  expect(again.code).toBe(0)
  expect(again.output).toContain('0 new, 0 changed, 2 as before')
  const made = await reading((tx) => tx.offering.findMany())
  expect(made.map(({ status }) => status)).toEqual(['draft', 'draft'])
  expect((await importing(file, email, '--publish')).output).toContain('更新 2')
  expect(await reading((tx) => tx.offering.count({ where: { status: 'published' } }))).toBe(2)
})

test('a thousand rows of which one in twenty is wrong: the good ones come in, the wrong ones in a sheet to mend', async () => {
  const { email } = await aMember()
  const lines = Array.from({ length: 1_000 }, (_, index) => line(index, index % 20 === 7 ? '三十左右' : '30'))
  const { code, output } = await importing(
    sheet('long.csv', ...lines),
    email,
    '--failures',
    place('bad.xlsx'),
  )
  expect(code).toBe(1)
  expect(output).toContain('读取 1000 行：可导入 950 行，有错误 50 行')
  expect(output.match(/第 \d+ 行 · 最低价（万元） · “三十左右”：请填金额/g)).toHaveLength(20)
  expect(output).toContain('另有 30 处错误')
  expect(output).toContain('新增 950，更新 0，未变 0')
  expect((await rows())[0]).toBe(950)
  const bad = await readTable(place('bad.xlsx'))
  expect(bad.rows).toHaveLength(50)
  expect(bad.rows[0]?.cells.get('编号')).toBe('A-7')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
}, 60_000)

test('a dry run says the same and changes nothing; its import cannot be taken over later', async () => {
  const { email } = await aMember()
  const { code, output } = await importing(sheet('dry.csv', line(1), line(2, '很多')), email, '--dry-run')
  expect(code).toBe(1)
  expect(output).toContain('第 3 行 · 最低价（万元） · “很多”')
  expect(output).toContain('将新增 1 条，更新 0 条，0 条与上次相同')
  expect(output).toContain('数据没有改动')
  expect(await rows()).toEqual([0, 0, 0])
  expect(await reading((tx) => tx.import.findMany())).toMatchObject([{ status: 'discarded' }])
})

test('a file or a person that is of no use ends with 2, says what to do, and changes nothing', async () => {
  const member = await aMember()
  const viewer = await aMember('viewer')
  const good = sheet('fine.csv', line(1))
  writeFileSync(place('columns.csv'), '编号,标题\r\nA-1,压铸\r\n')
  writeFileSync(place('empty.csv'), '')
  mkdirSync(place('folder.csv'), { recursive: true })
  const cases: [words: string[], said: string][] = [
    [['--kind', 'offerings'], '用法：npm run import'],
    [['--kind', 'offerings', '--file', place('none.csv'), '--as', member.email], '请检查路径'],
    [['--kind', 'offerings', '--file', place('folder.csv'), '--as', member.email], 'EISDIR'],
    [['--kind', 'offerings', '--file', place('empty.csv'), '--as', member.email], '请选择一个文件'],
    [['--kind', 'offerings', '--file', place('columns.csv'), '--as', member.email], '缺少必填的列：服务领域'],
    [['--kind', 'offerings', '--file', good, '--as', 'nobody@example.com'], '请检查 --as'],
    [['--kind', 'offerings', '--file', good, '--as', viewer.email], '请由企业的管理员或编辑操作'],
    [['--kind', 'organizations', '--file', good, '--as', member.email], '可以导入的是：offerings'],
  ]
  for (const [words, said] of cases) {
    const { code, output, errors } = await run(...words)
    expect([code, output + errors]).toEqual([2, expect.stringContaining(said)])
  }
  const unwritable = await importing(
    sheet('mixed.csv', line(1), line(2, '很多')),
    member.email,
    '--failures',
    place('no/where.xlsx'),
  )
  expect(unwritable).toMatchObject({ code: 2, errors: expect.stringContaining('没有导入任何一行') })
  expect(existsSync(place('no'))).toBe(false)
  expect(await rows()).toEqual([0, 0, 0])
})

test('who acts for several organizations says for which', async () => {
  const { email, userId } = await aMember()
  const other = await anOrganization()
  await transaction((tx) =>
    tx.membership.create({ data: { userId, organizationId: other.id, role: 'editor' } }),
  )
  const file = sheet('one.csv', line(1))
  expect(await importing(file, email)).toMatchObject({ code: 2, errors: expect.stringContaining('多家企业') })
  expect(await importing(file, email, '--organization', '别家')).toMatchObject({ code: 2 })
  expect(await importing(file, email, '--organization', other.name)).toMatchObject({ code: 0 })
  expect(await reading((tx) => tx.offering.findMany())).toMatchObject([{ organizationId: other.id }])
})
