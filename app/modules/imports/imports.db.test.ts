/** Imports against the real database: what a sheet may change, and what it never may. */
import { beforeAll, describe, expect, it } from 'vitest'
import writeSheet from 'write-excel-file/node'
import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { readTableBytes } from '#app/platform/tables/read-table.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMember, anOrganization } from '#tests/factories/an-organization.ts'
import { commitImport, discardImport, takeOver } from './commit-import.server.ts'
import { failuresSheet } from './failures-sheet.server.ts'
import { FILE_LIMIT_BYTES, type ImportKind, type ImportTarget, ROWS_LIMIT } from './import-kind.ts'
import { readImport } from './read-import.server.ts'
import { registerImportJobs } from './register-jobs.server.ts'
import { startImport } from './start-import.server.ts'
import { importTemplate } from './template.server.ts'

const t = translator('zh-CN')

beforeAll(() => {
  registerSources()
  registerImportJobs()
})

const HEADER = '编号,服务领域,细分方向,标题,最低价（万元）,交付周期（天）'
const line = (number: number, title = `压铸车间 MES 实施 ${number}`) =>
  `A-${number},软件信息服务,MES,${title},30,8周`
const csv = (...lines: string[]) => Buffer.from(`\uFEFF${[HEADER, ...lines].join('\r\n')}\r\n`)

async function checked(actor: Actor, bytes: Buffer, kind: ImportKind = 'offerings', name = 'sheet.csv') {
  const outcome = await startImport(actor, kind, { name, bytes })
  if (!outcome.ok) throw new Error(outcome.refusal)
  await runJobs()
  return outcome.value.id
}
async function committed(actor: Actor, id: string, target: ImportTarget = 'published') {
  expect(await commitImport(actor, id, target)).toMatchObject({ ok: true })
  await runJobs()
  return reportOf(actor, id)
}
async function reportOf(actor: Actor, id: string) {
  const found = await readImport(actor, id, 1)
  if (!found) throw new Error('no such import')
  return found
}
const offeringCount = () => reading((tx) => tx.offering.count())
async function anOfficial(): Promise<Actor> {
  const member = await aMember()
  return { ...member, platformRole: 'official', organization: null }
}

describe('a dry run', () => {
  it('names row, column, value and reason of what is wrong, and changes nothing', async () => {
    const actor = await aMember()
    const id = await checked(
      actor,
      csv(
        line(1),
        'A-2,软件信息服务,MES,压铸车间排产,三十左右,8周',
        'A-3,不存在的领域,MES,压铸车间排产,30,8周',
        line(1),
      ),
    )
    const { import: report, problems, byColumn } = await reportOf(actor, id)
    expect(report).toMatchObject({ status: 'checked', rows: 4, good: 1, bad: 3 })
    expect(problems).toMatchObject([
      { row: 3, column: '最低价（万元）', value: '三十左右', code: 'imports:problem.amount' },
      { row: 4, column: '服务领域', value: '不存在的领域', code: 'imports:problem.notInList' },
      { row: 5, column: '编号', value: 'A-1', code: 'imports:problem.repeated', params: { row: 2 } },
    ])
    expect(byColumn).toHaveLength(3)
    expect(await offeringCount()).toBe(0)
  })

  it.each(['offerings', 'needs', 'organizations'] as const)(
    'says of %s what is new, what changes and what stays',
    async (kind) => {
      const official = await anOfficial()
      await anOrganization({ creditCode: '91500000MA5U00000W', isManufacturer: true })
      const sheetOf = (...names: string[]) => {
        const header = {
          offerings: `统一社会信用代码,${HEADER}`,
          needs: '统一社会信用代码,编号,服务领域,标题,背景',
          organizations: '统一社会信用代码,企业名称,角色,所在区县,所属行业',
        }[kind]
        const code = (at: number) => creditCodeWithCheckDigit(`91500000MA5U0000${at}`)
        const row = (name: string, at: number) =>
          ({
            offerings: `91500000MA5U00000W,${line(at, name)}`,
            needs: `91500000MA5U00000W,N-${at},软件信息服务,${name},三条压铸线都靠纸质单据，要求追溯`,
            organizations: `${code(at)},${name},制造企业,两江新区,汽车制造业`,
          })[kind]
        return Buffer.from([header, ...names.map(row)].join('\r\n'))
      }
      await committed(official, await checked(official, sheetOf('压铸车间改造一', '压铸车间改造二'), kind))
      const second = sheetOf('压铸车间改造一', '注塑车间改造二', '焊装车间改造三')
      const { import: report } = await reportOf(official, await checked(official, second, kind))
      expect(report).toMatchObject({ toLeave: 1, toChange: 1, toCreate: 1 })
    },
  )

  it.each([
    ['a missing column', Buffer.from('编号,标题\r\nA-1,压铸车间 MES\r\n'), 'sheet.csv', '缺少必填的列'],
    [
      'an encoding nobody knows',
      Buffer.from([0xff, 0xff, 0x81, 0x00, 0x80, 0x0d, 0x0a, 0xff]),
      'sheet.csv',
      '',
    ],
    ['an empty sheet', Buffer.from(`${HEADER}\r\n`), 'sheet.csv', '没有数据'],
    ['a zip that is no workbook', Buffer.from('PK\u0003\u0004 nonsense'), 'sheet.xlsx', ''],
  ])('refuses %s as a whole, in words', async (_, bytes, name, words) => {
    const actor = await aMember()
    const { import: report } = await reportOf(actor, await checked(actor, bytes, 'offerings', name))
    expect(report.status).toBe('refused')
    expect(report.refusal && t(report.refusal.key, report.refusal.params)).toContain(words)
    expect(await commitImport(actor, report.id, 'draft')).toMatchObject({ ok: false })
    expect(await offeringCount()).toBe(0)
  })

  it('is nobody else’s to see or to commit', async () => {
    const id = await checked(await aMember(), csv(line(1)))
    const other = await aMember()
    expect(await readImport(other, id, 1)).toBeNull()
    expect(await commitImport(other, id, 'draft')).toMatchObject({ ok: false })
  })

  it('is committed with the rights of today, for the organization it was checked for', async () => {
    const actor = await aMember()
    const id = await checked(actor, csv(line(1)))
    const viewer: Member = { ...actor, organization: { ...actor.organization, role: 'viewer' } }
    expect(await commitImport(viewer, id, 'draft')).toMatchObject({ refusal: 'not-yours' })
    const elsewhere: Member = { ...actor, organization: (await aMember()).organization }
    expect(await commitImport(elsewhere, id, 'draft')).toMatchObject({ refusal: 'elsewhere' })
    expect(await commitImport(actor, id, 'draft')).toMatchObject({ ok: true })
  })

  it('is for those who may edit, and for what their organization does', async () => {
    const start = (actor: Member, kind: ImportKind) =>
      startImport(actor, kind, { name: 'a.csv', bytes: csv(line(1)) })
    expect(await start(await aMember('viewer'), 'offerings')).toMatchObject({ refusal: 'not-yours' })
    expect(await start(await aMember('owner', { isProvider: false }), 'offerings')).toMatchObject({
      refusal: 'not-yours',
    })
    expect(await start(await aMember(), 'organizations')).toMatchObject({ refusal: 'not-yours' })
  })
})

it('takes no file that is larger than it says, and no sheet of more rows', async () => {
  const actor = await aMember()
  const whole = { name: 'a.csv', bytes: new Uint8Array(FILE_LIMIT_BYTES + 1) }
  expect(await startImport(actor, 'offerings', whole)).toEqual({ ok: false, refusal: 'too-large' })
  const long = Buffer.from(`编号,标题\r\n${'A,B\r\n'.repeat(ROWS_LIMIT + 1)}`)
  const { import: report } = await reportOf(actor, await checked(actor, long))
  expect(report).toMatchObject({ status: 'refused', refusal: { key: 'tables:tooManyRows' } })
})

it('keeps of a file’s name what a name may hold', async () => {
  const actor = await aMember()
  const id = await checked(actor, csv(line(1)), 'offerings', '../../etc/a\0b\ud800.csv')
  expect((await reportOf(actor, id)).import.fileName).toBe('ab.csv')
})

it('takes sixty files of a person in an hour, and no more', async () => {
  const actor = await aMember()
  const start = () => startImport(actor, 'offerings', { name: 'a.csv', bytes: csv(line(1)) })
  for (let upload = 0; upload < 60; upload += 1) expect((await start()).ok).toBe(true)
  expect(await start()).toMatchObject({ refusal: 'too-many' })
})

describe('taking over', () => {
  it('creates once, changes what changed, and leaves the rest alone', async () => {
    const actor = await aMember()
    const first = await committed(actor, await checked(actor, csv(line(1), line(2))))
    expect(first.import).toMatchObject({ status: 'committed', created: 2, changed: 0, unchanged: 0 })
    const again = await committed(actor, await checked(actor, csv(line(1), line(2))))
    expect(again.import).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
    const changed = await committed(actor, await checked(actor, csv(line(1), line(2, '注塑车间 MES 实施'))))
    expect(changed.import).toMatchObject({ created: 0, changed: 1, unchanged: 1 })
    const rows = await reading((tx) => tx.offering.findMany({ orderBy: { externalKey: 'asc' } }))
    expect(rows).toMatchObject([
      { status: 'published', version: 1, priceMinFen: 30_000_000n, leadTimeDays: 56 },
      { status: 'published', version: 2, title: '注塑车间 MES 实施' },
    ])
    expect(await reading((tx) => tx.offeringVersion.count())).toBe(3)
    expect(await reading((tx) => tx.searchDocument.count({ where: { index: 'offerings' } }))).toBe(2)
  })

  it('keeps drafts out of the catalogue, and a discarded import out of everything', async () => {
    const actor = await aMember()
    await committed(actor, await checked(actor, csv(line(1))), 'draft')
    expect(await reading((tx) => tx.searchDocument.count())).toBe(0)
    const id = await checked(actor, csv(line(2)))
    expect(await discardImport(actor, id)).toMatchObject({ ok: true })
    expect(await commitImport(actor, id, 'draft')).toMatchObject({ refusal: 'not-now' })
    expect(await offeringCount()).toBe(1)
  })

  it('goes on where a dead worker stopped, without doing a row twice', async () => {
    const actor = await aMember()
    const id = await checked(actor, csv(...Array.from({ length: 250 }, (_, index) => line(index))))
    await commitImport(actor, id, 'published')
    const dies = takeOver({
      subjectId: id,
      progress: async (done) => {
        if (done >= 100) throw new Error('killed')
      },
    })
    await expect(dies).rejects.toThrow('killed')
    expect(await offeringCount()).toBe(100)
    await runJobs()
    expect((await reportOf(actor, id)).import).toMatchObject({
      status: 'committed',
      created: 250,
      unchanged: 0,
    })
    expect(await offeringCount()).toBe(250)
  })

  it('the mended sheet of failed rows brings in what was missing', async () => {
    const actor = await aMember()
    const id = await checked(actor, csv(line(1), line(2, ''), '=1+1,软件信息服务,MES,=HYPERLINK(1),随便,8周'))
    await committed(actor, id)
    const sheet = await failuresSheet(actor, id, 'zh-CN')
    const table = await readTableBytes(sheet?.bytes ?? Buffer.alloc(0), 'failures.xlsx')
    expect(table.columns.at(-1)).toBe('错误原因')
    const cells = table.rows.map((row) =>
      table.columns.slice(0, -1).map((name) => String(row.cells.get(name) ?? '')),
    )
    expect(cells[1]?.[3]).toBe('=HYPERLINK(1)')
    const mended = [
      ['A-2', '软件信息服务', 'MES', '压铸车间 MES 实施 2', '30', '8周'],
      ['A-3', '软件信息服务', 'MES', '注塑车间 MES 实施 3', '30', '8周'],
    ]
    const bytes = await writeSheet(
      [table.columns.slice(0, -1), ...mended].map((row) => row.map((value) => ({ value, type: String }))),
    ).toBuffer()
    const second = await committed(actor, await checked(actor, bytes, 'offerings', 'mended.xlsx'))
    expect(second.import).toMatchObject({ rows: 2, bad: 0, created: 2 })
    expect(await offeringCount()).toBe(3)
  })

  it('an official’s sheet names the organization of each row', async () => {
    const official = await anOfficial()
    const provider = await anOrganization({ creditCode: '91500000MA5U00000W' })
    const sheet = (code: string, number: number) => `${code},${line(number)}`
    const id = await checked(
      official,
      Buffer.from(
        `统一社会信用代码,${HEADER}\r\n${sheet('91500000MA5U00000W', 1)}\r\n${sheet('91500000MA5U999999', 2)}\r\n`,
      ),
    )
    const { problems } = await reportOf(official, id)
    expect(problems).toMatchObject([{ row: 3, code: 'imports:problem.unknownOrganization' }])
    await committed(official, id)
    expect(await reading((tx) => tx.offering.findMany())).toMatchObject([{ organizationId: provider.id }])
  })

  it('organizations come by credit code, needs by number', async () => {
    const official = await anOfficial()
    const organizations = Buffer.from(
      '统一社会信用代码,企业名称,角色,所在区县,所属行业\r\n91500000MA5U00000W,重庆试验机械有限公司,制造企业,两江新区,汽车制造业\r\n',
    )
    const first = await committed(official, await checked(official, organizations, 'organizations'))
    expect([first.import, first.problems]).toMatchObject([{ created: 1 }, []])
    const needs = Buffer.from(
      '统一社会信用代码,编号,服务领域,标题,背景,预算上限（万元）\r\n91500000MA5U00000W,N-1,软件信息服务,压铸车间上 MES,三条压铸线都靠纸质单据，要求追溯,80\r\n',
    )
    const second = await committed(official, await checked(official, needs, 'needs'))
    expect([second.import, second.problems]).toMatchObject([{ created: 1 }, []])
    const [need] = await reading((tx) => tx.need.findMany({ include: { versions: true } }))
    expect(need).toMatchObject({ status: 'published', version: 1, budgetMaxFen: 80_000_000n })
    expect(need?.versions).toHaveLength(1)
    const again = await committed(official, await checked(official, needs, 'needs'))
    expect(again.import).toMatchObject({ created: 0, unchanged: 1 })
  })

  it('an organization that has another name in the sheet is verified no more', async () => {
    const known = await anOrganization({ creditCode: '91500000MA5U00000W', verification: 'verified' })
    const sheet = (name: string) =>
      Buffer.from(
        `统一社会信用代码,企业名称,角色,所在区县,所属行业\r\n91500000MA5U00000W,${name},制造企业,两江新区,汽车制造业\r\n`,
      )
    const official = await anOfficial()
    const taken = async (name: string) => {
      await committed(official, await checked(official, sheet(name), 'organizations'))
      return reading((tx) => tx.organization.findUniqueOrThrow({ where: { id: known.id } }))
    }
    expect(await taken(known.name)).toMatchObject({ verification: 'verified', version: 2 })
    expect(await taken('重庆另一家公司')).toMatchObject({ verification: 'unverified', version: 3 })
  })
})

it.each([
  ['offerings', 'zh-CN'],
  ['needs', 'zh-CN'],
  ['organizations', 'zh-CN'],
  ['offerings', 'en'],
  ['needs', 'en'],
  ['organizations', 'en'],
] as const)('the template for %s passes its own check (%s)', async (kind, language) => {
  const official = await anOfficial()
  await transaction((tx) =>
    tx.organization.create({
      data: { name: '示例', creditCode: '91500000MA5U00000W', isProvider: true, isManufacturer: true },
    }),
  )
  const { bytes } = await importTemplate(kind, true, language)
  const { import: report, problems } = await reportOf(
    official,
    await checked(official, bytes, kind, 'template.xlsx'),
  )
  expect([report, problems]).toMatchObject([{ status: 'checked', rows: 1, good: 1 }, []])
})
