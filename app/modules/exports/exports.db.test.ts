/** Exports against the real database: what is in the file, who gets it, and that no cell calculates. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { searchCatalogue } from '#app/modules/catalogue/search-catalogue.server.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { readTableBytes } from '#app/platform/tables/read-table.server.ts'
import { loadDemo } from '#prisma/seed/load-demo.server.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aMember, anOrganization } from '#tests/factories/an-organization.ts'
import { anOfferingDocument } from '#tests/search/catalogue-documents.ts'
import { removeExport, retryExport } from './after-giving-up.server.ts'
import { exportAtOnce } from './export-at-once.server.ts'
import { type Format, type ListName, ROWS_AT_ONCE } from './export-request.ts'
import { exportFile, listExports, planExport, readExport } from './read-exports.server.ts'
import { registerExportJobs } from './register-jobs.server.ts'
import { startExport } from './start-export.server.ts'
import { writeExport } from './write-export.server.ts'

const NOW = new Date('2026-11-24T02:00:00Z')

beforeAll(() => {
  registerSources()
  registerExportJobs()
})

const asked = (list: ListName, filter = '', format: Format = 'csv') => ({
  list,
  format,
  filter: new URLSearchParams(filter),
})

async function fileOf(actor: Actor, list: ListName, filter = '', format: Format = 'csv') {
  const outcome = await exportAtOnce(actor, asked(list, filter, format), 'zh-CN', NOW)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

async function rowsOf(actor: Actor, list: ListName, filter = '', format: Format = 'csv') {
  const { bytes, name } = await fileOf(actor, list, filter, format)
  const { rows } = await readTableBytes(bytes, name)
  return rows.map(({ cells }) => Object.fromEntries(cells))
}

async function engine() {
  const { database } = await openedDatabase()
  return postgresEngine(sqlOfPool(database.pool))
}

/** A published offering with its document. */
async function listed(title: string, facets: Record<string, string[]> = {}) {
  const { prisma } = await openedDatabase()
  const id = randomUUID()
  const { id: organizationId } = await anOrganization()
  await prisma.offering.create({
    data: { id, organizationId, title, status: 'published', domainCode: 'D1' },
  })
  await (await engine()).upsert('offerings', [anOfferingDocument({ id, title, facets })])
  return { id, organizationId }
}

/** So many offerings like one that is listed, copied inside the database. */
async function copies(of: { id: string; organizationId: string }, count: number) {
  const { prisma } = await openedDatabase()
  await prisma.$executeRaw`
    WITH made AS (
      INSERT INTO "Offering" ("id", "organizationId", "title", "status", "domainCode", "updatedAt")
      SELECT gen_random_uuid(), ${of.organizationId}::uuid, '压铸 MES ' || n, 'published', 'D1', now()
      FROM generate_series(1, ${count}::int) AS n RETURNING "id", "title")
    INSERT INTO "SearchDocument" ("index", "id", "document", "facets", "sortKeys", "tokens", "tokenVersion")
    SELECT 'offerings', m."id"::text, d."document" || jsonb_build_object('id', m."id", 'title', m."title"),
      d."facets", d."sortKeys", d."tokens", d."tokenVersion"
    FROM made m, "SearchDocument" d WHERE d."index" = 'offerings' AND d."id" = ${of.id}`
}

describe('an export of the catalogue', () => {
  it('is a CSV with a byte order mark and as many rows as the page counts, filter and words included', async () => {
    const actor = await aMember()
    for (let at = 1; at <= 25; at++) await listed(`压铸 MES ${at}`, { region: ['500112'] })
    await listed('压铸 MES 别处', { region: ['500106'] })
    await listed('注塑模具', { region: ['500112'] })
    const filter = 'q=压铸&region=500112'
    const page = await searchCatalogue(readCatalogueQuery(new URLSearchParams(filter)))
    const { bytes, name } = await fileOf(actor, 'offerings', filter)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(name).toBe('服务目录-20261124-1000.csv')
    const titles = (await rowsOf(actor, 'offerings', filter)).map((row) => row.标题)
    expect(page.total).toBe(25)
    expect(new Set(titles).size).toBe(page.total)
    expect(titles).toContain('压铸 MES 25')
  })

  it.each(['csv', 'xlsx'] as const)('keeps a title that looks like a formula a text: %s', async (format) => {
    await listed('=HYPERLINK(1)')
    const [row] = await rowsOf(await aMember(), 'offerings', '', format)
    expect(row?.标题).toBe(format === 'csv' ? "'=HYPERLINK(1)" : '=HYPERLINK(1)')
  })

  it('is one of sixty in an hour, whether it is waited for or not', async () => {
    const actor = await aMember()
    for (let made = 0; made < 60; made += 1) await fileOf(actor, 'offerings')
    const refusal = { ok: false, refusal: 'too-often' }
    expect(await exportAtOnce(actor, asked('offerings'), 'zh-CN')).toEqual(refusal)
    expect(await startExport(actor, asked('offerings'), 'zh-CN')).toEqual(refusal)
  })

  it('leaves out what is no longer published, whatever the index says', async () => {
    const { prisma } = await openedDatabase()
    await listed('压铸 MES')
    const gone = await listed('注塑 MES')
    await prisma.offering.update({ where: { id: gone.id }, data: { status: 'paused' } })
    expect((await rowsOf(await aMember(), 'offerings')).map((row) => row.标题)).toEqual(['压铸 MES'])
  })

  it('says in a workbook who made it and with which filter', async () => {
    await listed('压铸 MES', { region: ['500112'] })
    const { bytes } = await fileOf(await aMember(), 'offerings', 'q=MES&region=500112', 'xlsx')
    const { default: readSheets } = await import('read-excel-file/node')
    const about = Object.fromEntries((await readSheets(bytes))[1]?.data ?? [])
    expect(about).toMatchObject({ 筛选条件: 'MES；所在区县：渝北区', 行数: 1, 导出人: '李工' })
  })

  it('is recorded with list and rows', async () => {
    const { prisma } = await openedDatabase()
    const actor = await aMember()
    await listed('压铸 MES')
    await fileOf(actor, 'offerings', 'q=MES')
    const [event] = await prisma.domainEvent.findMany({ where: { type: 'export.made' } })
    expect(event).toMatchObject({
      actorId: actor.userId,
      data: { list: 'offerings', format: 'csv', filter: 'q=MES', rows: 1 },
    })
  })
})

describe('a need that is anonymous', () => {
  it('is exported without its organization and place, and needs for matched eyes not at all', async () => {
    const owner = await aMember()
    for (const visibility of ['public', 'anonymous', 'matched'] as const) {
      const need = await aNeed({
        organizationId: owner.organization.id,
        title: visibility,
        visibility,
        regionCode: '500157',
      })
      expect(await publishNeed(owner, need.id, 1, NOW)).toMatchObject({ ok: true })
    }
    const rows = await rowsOf(await aMember(), 'needs', 'visibility=matched')
    const byTitle = new Map(rows.map((row) => [row.标题, row]))
    expect([...byTitle.keys()].sort()).toEqual(['anonymous', 'public'])
    expect(byTitle.get('public')).toMatchObject({ 企业: owner.organization.name, 所在区县: '两江新区' })
    expect(byTitle.get('anonymous')).toMatchObject({ 企业: '企业名称暂不公开' })
    expect(JSON.stringify(byTitle.get('anonymous'))).not.toMatch(
      new RegExp(`${owner.organization.name}|两江`),
    )
  })

  it('stays so where only the index has not heard of it yet', async () => {
    const { prisma } = await openedDatabase()
    const owner = await aMember()
    const need = await aNeed({ organizationId: owner.organization.id, visibility: 'public' })
    await publishNeed(owner, need.id, 1, NOW)
    await prisma.need.update({ where: { id: need.id }, data: { visibility: 'anonymous' } })
    const [row] = await rowsOf(await aMember(), 'needs')
    expect(row?.企业).toBe('企业名称暂不公开')
  })
})

describe('lists of an organization', () => {
  it('hold its own needs and offerings of the chosen state, nobody else’s', async () => {
    const { prisma } = await openedDatabase()
    const actor = await aMember()
    const organizationId = actor.organization.id
    await aNeed({ organizationId, title: '自己的草稿', budgetMaxFen: 80_000_000n })
    await aNeed({ title: '别人的' })
    for (const [title, status] of [
      ['在售', 'published'],
      ['草稿', 'draft'],
    ] as const)
      await prisma.offering.create({ data: { organizationId, title, status, domainCode: 'D1' } })
    expect(await rowsOf(actor, 'own-needs')).toMatchObject([
      { 标题: '自己的草稿', 状态: '草稿', '预算上限（万元）': '80' },
    ])
    expect(await rowsOf(actor, 'own-offerings', 'status=draft')).toMatchObject([{ 标题: '草稿' }])
    expect(await planExport(actor, asked('own-needs', 'status=published'), 'zh-CN')).toMatchObject({
      rows: 0,
    })
  })

  it('are refused to who has no organization, and traces to who is no official', async () => {
    const { organization: _, ...person } = await aMember()
    const nobody: Actor = { ...person, organization: null }
    expect(await exportAtOnce(nobody, asked('own-needs'), 'zh-CN')).toEqual({ ok: false, refusal: 'gone' })
    expect(await exportAtOnce(nobody, asked('traces'), 'zh-CN')).toEqual({ ok: false, refusal: 'gone' })
    expect(await planExport(nobody, asked('traces'), 'zh-CN')).toBeNull()
  })

  it('give all stored matches of a need with their reasons, to its organization alone', async () => {
    await loadDemo()
    const { prisma } = await openedDatabase()
    const need = await prisma.need.findFirstOrThrow({
      where: { title: { startsWith: '需要 MES 系统，压铸车间' }, status: 'published' },
    })
    await computeMatches(need.id)
    const stranger = await aMember()
    const owner: Member = {
      ...stranger,
      organization: { ...stranger.organization, id: need.organizationId },
    }
    const rows = await rowsOf(owner, 'matches', `need=${need.id}&show=all`, 'xlsx')
    const stored = await prisma.match.findMany({ where: { needId: need.id, run: { current: true } } })
    expect(rows).toHaveLength(stored.length)
    expect(rows[0]).toMatchObject({ 名次: 1, 结论: '必须条件全部满足' })
    expect(rows[0]?.理由).toMatch(/80 万元/)
    expect(await exportAtOnce(stranger, asked('matches', `need=${need.id}`), 'zh-CN')).toEqual({
      ok: false,
      refusal: 'gone',
    })
    const traces = await rowsOf({ ...stranger, platformRole: 'official' }, 'traces')
    expect(traces).toHaveLength(await prisma.match.count({ where: { run: { current: true } } }))
  })
})

describe('an export of more rows than can be waited for', () => {
  async function longExport(actor: Actor, format: Format = 'csv') {
    const first = await listed('压铸 MES')
    await copies(first, ROWS_AT_ONCE)
    expect(await exportAtOnce(actor, asked('offerings', 'q=压铸', format), 'zh-CN')).toEqual({
      ok: false,
      refusal: 'long',
    })
    const started = await startExport(actor, asked('offerings', 'q=压铸', format), 'zh-CN')
    if (!started.ok) throw new Error(started.refusal)
    return started.value.id
  }

  it('is written in the background, and the file holds them all', async () => {
    const actor = await aMember()
    const id = await longExport(actor)
    expect(await readExport(actor, id, 'zh-CN')).toMatchObject({ status: 'waiting', file: null })
    await runJobs()
    expect(await readExport(actor, id, 'zh-CN')).toMatchObject({ status: 'ready', rows: ROWS_AT_ONCE + 1 })
    const file = await exportFile(actor, id)
    const { rows } = await readTableBytes(Buffer.from(file?.bytes ?? []), 'export.csv')
    expect(new Set(rows.map(({ cells }) => cells.get('标题'))).size).toBe(ROWS_AT_ONCE + 1)
    expect(await listExports(actor, { page: 1, oldestFirst: false }, 'zh-CN')).toMatchObject({
      total: 1,
      exports: [{ id, filter: '压铸', status: 'ready' }],
    })
  })

  it('is its author’s alone', async () => {
    const actor = await aMember()
    const id = await longExport(actor)
    await runJobs()
    const another = await aMember()
    expect(await readExport(another, id, 'zh-CN')).toBeNull()
    expect(await exportFile(another, id)).toBeNull()
    expect(await exportFile(actor, 'no-id')).toBeNull()
    expect((await listExports(another, { page: 1, oldestFirst: false }, 'zh-CN')).exports).toEqual([])
  })
})

describe('a written export', () => {
  async function ownNeedsExport(actor: Member) {
    await aNeed({ organizationId: actor.organization.id })
    const started = await startExport(actor, asked('own-needs', '', 'xlsx'), 'zh-CN')
    if (!started.ok) throw new Error(started.refusal)
    return started.value.id
  }

  it('is not written twice when its job is called again', async () => {
    const { prisma } = await openedDatabase()
    const actor = await aMember()
    const id = await ownNeedsExport(actor)
    await runJobs()
    await writeExport({ id: randomUUID(), type: 'export.write', subjectId: id, progress: async () => {} })
    expect(await prisma.storedFile.count()).toBe(1)
    expect(await prisma.domainEvent.count({ where: { type: 'export.made' } })).toBe(1)
  })

  it('that was given up after five attempts says so, and is tried again or removed by its author alone', async () => {
    const { prisma } = await openedDatabase()
    const [actor, other] = [await aMember(), await aMember()]
    const id = await ownNeedsExport(actor)
    expect(await retryExport(actor, id)).toMatchObject({ refusal: 'not-now' })
    const giveUp = () => prisma.job.updateMany({ data: { attempts: 5, notBefore: new Date(0) } })
    await giveUp()
    expect(await readExport(actor, id, 'zh-CN')).toMatchObject({ status: 'failed', gaveUp: true })
    expect(await retryExport(other, id)).toMatchObject({ refusal: 'not-now' })
    expect(await retryExport(actor, id)).toMatchObject({ ok: true })
    expect(await readExport(actor, id, 'zh-CN')).toMatchObject({ status: 'waiting', gaveUp: false })
    await giveUp()
    expect(await removeExport(other, id)).toMatchObject({ refusal: 'not-now' })
    expect(await removeExport(actor, id)).toMatchObject({ ok: true })
    expect(await readExport(actor, id, 'zh-CN')).toBeNull()
    await runJobs()
  })

  it('is not to be had by who has left the organization, written before or after', async () => {
    const { prisma } = await openedDatabase()
    const actor = await aMember()
    const before = await ownNeedsExport(actor)
    await runJobs()
    expect(await exportFile(actor, before)).not.toBeNull()
    const after = await ownNeedsExport(actor)
    await prisma.membership.deleteMany({ where: { userId: actor.userId } })
    await runJobs()
    expect(await exportFile(actor, before)).toBeNull()
    expect(await exportFile(actor, after)).toBeNull()
    expect(await readExport(actor, after, 'zh-CN')).toMatchObject({ status: 'failed' })
  })

  it('expires', async () => {
    const actor = await aMember()
    const id = await ownNeedsExport(actor)
    await runJobs()
    const later = new Date(Date.now() + 31 * 86_400_000)
    expect(await readExport(actor, id, 'zh-CN', later)).toMatchObject({ status: 'expired', file: null })
  })

  it('is one of three under way at most', async () => {
    const actor = await aMember()
    for (let count = 0; count < 3; count++) await ownNeedsExport(actor)
    expect(await startExport(actor, asked('own-needs'), 'zh-CN')).toEqual({ ok: false, refusal: 'too-many' })
  })
})
