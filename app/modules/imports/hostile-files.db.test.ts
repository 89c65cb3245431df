/** Files that are wrong as a whole, or mean harm: a clear sentence, and not a row changed. */
import { beforeAll, describe, expect, it } from 'vitest'
import writeSheet from 'write-excel-file/node'
import type { Member } from '#app/modules/accounts/actor.ts'
import { exportAtOnce } from '#app/modules/exports/export-at-once.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { readTableBytes } from '#app/platform/tables/read-table.server.ts'
import { xlsxPart } from '#app/platform/tables/xlsx-parts.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { aZipBomb } from '#tests/factories/a-zip.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { commitImport, discardImport, retryImport } from './commit-import.server.ts'
import { readImport } from './read-import.server.ts'
import { registerImportJobs } from './register-jobs.server.ts'
import { startImport } from './start-import.server.ts'

const t = translator('zh-CN')

beforeAll(() => {
  registerSources()
  registerImportJobs()
})

const HEADER = ['编号', '服务领域', '细分方向', '标题', '服务内容']
const csv = (...rows: string[][]) => Buffer.from([HEADER, ...rows].map((row) => row.join(',')).join('\r\n'))
const workbook = (row: object[]) =>
  writeSheet([HEADER.map((value) => ({ value, type: String })), row] as never).toBuffer()
const text = (value: string) => ({ value, type: String })

async function reportOf(actor: Member, id: string) {
  const report = await readImport(actor, id, 1)
  if (!report) throw new Error('no such import')
  return report
}
async function started(actor: Member, bytes: Uint8Array, name: string) {
  const outcome = await startImport(actor, 'offerings', { name, bytes })
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.id
}
async function checked(actor: Member, bytes: Uint8Array, name: string) {
  const id = await started(actor, bytes, name)
  await runJobs()
  return reportOf(actor, id)
}
/** Every table that an import could reach. */
const counted = () =>
  reading(async (tx) => [
    await tx.offering.count(),
    await tx.offeringVersion.count(),
    await tx.need.count(),
    await tx.organization.count(),
    await tx.searchDocument.count(),
    await tx.domainEvent.count(),
  ])

describe('a file that is of no use as a whole', () => {
  it.each([
    ['a zip bomb', () => aZipBomb(), 'a.xlsx', '展开后过大'],
    ['a zip bomb that lies about its size', () => aZipBomb(1_000), 'a.xlsx', '展开后过大'],
    [
      'a formula that was never calculated',
      () =>
        workbook([
          text('A-1'),
          text('软件信息服务'),
          text('MES'),
          { value: '=1+1', type: 'Formula' },
          text('压铸'),
        ]),
      'a.xlsx',
      '没有计算结果',
    ],
    [
      'bytes in no encoding',
      () => Buffer.concat([csv(), Buffer.from([0x0d, 0x0a, 0xff, 0xff, 0x2c])]),
      'a.csv',
      '既不是 UTF-8 也不是 GB18030',
    ],
    ['UTF-16 without a mark', () => Buffer.from(csv().toString(), 'utf16le'), 'a.csv', '不是文本文件'],
    [
      'missing columns',
      () => Buffer.from('编号,标题\r\nA-1,压铸'),
      'a.csv',
      '缺少必填的列：服务领域、细分方向',
    ],
    ['a PDF with the name of a sheet', () => Buffer.from('%PDF-1.7\n'), 'a.xlsx', '不是能读的 XLSX'],
  ])('%s: is refused in words, and nothing has changed', async (_, bytes, name, words) => {
    const actor = await aMember()
    const before = await counted()
    const { import: report } = await checked(actor, await bytes(), name)
    expect(report.status).toBe('refused')
    expect(report.refusal && t(report.refusal.key, report.refusal.params)).toContain(words)
    expect(await commitImport(actor, report.id, 'published')).toMatchObject({ ok: false })
    await runJobs()
    expect(await counted()).toEqual(before)
  })

  it('names the missing columns in the language of the reader', async () => {
    const { import: report } = await checked(await aMember(), Buffer.from('ID,Title\r\nA-1,MES'), 'a.csv')
    const { key, params } = report.refusal ?? { key: 'none', params: {} }
    expect(translator('en')(key, params)).toBe(
      'required columns are missing: Domain, Subdomains (in Chinese: 服务领域、细分方向)',
    )
  })
})

describe('texts that begin like formulas', () => {
  const texts = ['=HYPERLINK("http://x")', '+86 23 1234', '-cmd', '@SUM(A1)']
  const row = (summary: string, index: number) => [`A-${index}`, '软件信息服务', 'MES', '压铸 MES', summary]
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

  it.each([
    ['CSV', async () => csv(...texts.map((one, index) => row(quoted(one), index))), 'a.csv'],
    [
      'XLSX',
      () => writeSheet([HEADER, ...texts.map(row)].map((cells) => cells.map(text)) as never).toBuffer(),
      'a.xlsx',
    ],
  ])('in a %s are taken as texts, and no export of them calculates', async (_, bytes, name) => {
    const actor = await aMember()
    const { import: report } = await checked(actor, await bytes(), name)
    expect(report).toMatchObject({ good: 4, bad: 0 })
    await commitImport(actor, report.id, 'draft')
    await runJobs()
    const kept = await reading((tx) => tx.offering.findMany({ orderBy: { externalKey: 'asc' } }))
    expect(kept.map(({ summary }) => summary)).toEqual(texts)

    const fileOf = async (format: 'csv' | 'xlsx') => {
      const asked = { list: 'own-offerings', format, filter: new URLSearchParams() } as const
      const outcome = await exportAtOnce(actor, asked, 'zh-CN')
      if (!outcome.ok) throw new Error(outcome.refusal)
      return outcome.value.bytes
    }
    const exported = await readTableBytes(await fileOf('csv'), 'out.csv')
    const cells = exported.rows.map(({ cells }) => String(cells.get('服务内容')))
    expect(cells.sort()).toEqual(texts.map((one) => `'${one}`).sort())
    expect(xlsxPart(await fileOf('xlsx'), 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/)
  })
})

describe('an import whose job was given up', () => {
  const gaveUp = (type: string) =>
    reading((tx) =>
      tx.job.updateMany({ where: { type }, data: { attempts: 5, notBefore: new Date(0), finishedAt: null } }),
    )
  const bytes = csv(['A-1', '软件信息服务', 'MES', '压铸 MES', ''])

  it('says so, and is tried again or put away, by its owner alone', async () => {
    const [actor, other] = [await aMember(), await aMember()]
    const id = await started(actor, bytes, 'a.csv')
    expect(await discardImport(actor, id)).toMatchObject({ refusal: 'not-now' })
    expect(await retryImport(actor, id)).toMatchObject({ refusal: 'not-now' })
    await gaveUp('import.check')
    expect((await reportOf(actor, id)).job).toMatchObject({ status: 'failed' })
    expect(await runJobs()).toBe(0)
    expect(await retryImport(other, id)).toMatchObject({ refusal: 'not-now' })
    expect(await retryImport(actor, id)).toMatchObject({ ok: true })
    await runJobs()
    expect((await reportOf(actor, id)).import.status).toBe('checked')
    await commitImport(actor, id, 'draft')
    await gaveUp('import.commit')
    expect(await discardImport(other, id)).toMatchObject({ refusal: 'not-now' })
    expect(await discardImport(actor, id)).toMatchObject({ ok: true })
    await runJobs()
    expect(await reading((tx) => tx.offering.count())).toBe(0)
  })
})
