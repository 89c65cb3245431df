/** The catalogue over the PostgreSQL engine and the rows that its hits are checked against. */
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { anOrganization } from '#tests/factories/an-organization.ts'
import { aNeedDocument, anOfferingDocument } from '#tests/search/catalogue-documents.ts'
import { readCatalogueQuery } from './catalogue-query.ts'
import { searchCatalogue } from './search-catalogue.server.ts'
import { suggestSearches } from './suggest-searches.server.ts'

const search = (text: string) => searchCatalogue(readCatalogueQuery(new URLSearchParams(text)))

let organizationId: string

beforeEach(async () => {
  organizationId = (await anOrganization({ isProvider: true })).id
})

/** An offering as the index holds it, with its row in the given status. */
async function listed(title: string, status: 'published' | 'paused', facets: Record<string, string[]> = {}) {
  const { database, prisma } = await openedDatabase()
  const id = randomUUID()
  await prisma.offering.create({
    data: { id, organizationId, title, status, domainCode: facets.domain?.[0] ?? 'D1' },
  })
  const engine = postgresEngine(sqlOfPool(database.pool))
  await engine.upsert('offerings', [anOfferingDocument({ id, title, facets })])
  return id
}

test('a hit that is no longer published is not shown, whatever the index says', async () => {
  const id = await listed('压铸 MES', 'published')
  await listed('注塑 MES', 'paused')
  const view = await search('q=MES')
  expect(view.found.map((hit) => hit.id)).toEqual([id])
})

test('what is no longer published is not suggested, whatever the index says', async () => {
  await listed('注塑车间 MES 系统', 'paused')
  const id = await listed('压铸车间 MES 系统', 'published')
  const suggestions = await suggestSearches(readCatalogueQuery(new URLSearchParams('q=车间')), 'zh-CN')
  expect(suggestions.filter((one) => one.kind === 'title').map((one) => one.href)).toEqual([
    `/offerings/${id}`,
  ])
})

test('what a need hides by now is not shown, though the index still holds it', async () => {
  const { database, prisma } = await openedDatabase()
  const id = randomUUID()
  const title = '需要压铸服务'
  await prisma.need.create({
    data: {
      id,
      organizationId,
      authorId: randomUUID(),
      title,
      visibility: 'anonymous',
      budgetVisibility: 'hidden',
      status: 'published',
    },
  })
  const card = {
    kind: 'sourcing',
    leaves: [],
    extension: {},
    organizationName: '重庆某某机械有限公司',
    region: '500112',
    budgetMinFen: 81_920_300,
    budgetMaxFen: 90_071_900,
  }
  await postgresEngine(sqlOfPool(database.pool)).upsert('needs', [
    aNeedDocument({ id, title, card, facets: { visibility: ['public'] } }),
  ])
  const view = await search('index=needs&q=压铸')
  expect(view.found.map((hit) => hit.id)).toEqual([id])
  const shown = JSON.stringify(view.found[0])
  for (const hidden of ['某某机械', '81920300', '90071900']) expect(shown).not.toContain(hidden)
  expect(shown).not.toMatch(/\b500112\b/)
})

test('a page beyond the last is the last', async () => {
  const id = await listed('压铸 MES', 'published')
  const view = await search('page=9')
  expect(view.query.page).toBe(1)
  expect(view.found.map((hit) => hit.id)).toEqual([id])
})

test('a chosen value stays on the page where it counts nothing', async () => {
  await listed('压铸 MES', 'published', { domain: ['D1'], region: ['500112'] })
  const view = await search('domain=R2&region=500112')
  const region = view.facets.find((one) => one.facet === 'region')
  expect(region?.values).toEqual([['500112', '渝北区', 0]])
})

test('an empty result names the filters that stand in the way, and what giving each up gives', async () => {
  await listed('压铸 MES', 'published', { domain: ['D1'], region: ['500112'] })
  await listed('注塑 MES', 'published', { domain: ['D1'], region: ['500106'] })
  await listed('压铸中试', 'published', { domain: ['R2'], region: ['500107'] })
  const view = await search('q=MES&domain=D1&region=500107')
  expect(view.total).toBe(0)
  expect(view.looser.map(({ facet, total }) => [facet, total])).toEqual([['region', 2]])
  for (const { query, total } of view.looser) expect((await searchCatalogue(query)).total).toBe(total)
})

test('needs for matched eyes only are not in the catalogue, by search, by count or by suggestion', async () => {
  const { database, prisma } = await openedDatabase()
  const engine = postgresEngine(sqlOfPool(database.pool))
  const rows = (['public', 'matched', 'anonymous'] as const).map((visibility) => ({
    id: randomUUID(),
    visibility,
  }))
  for (const { id, visibility } of rows) {
    const title = `需要压铸服务 ${visibility}`
    await prisma.need.create({
      data: { id, organizationId, authorId: randomUUID(), title, visibility, status: 'published' },
    })
    await engine.upsert('needs', [
      aNeedDocument({ id, title, facets: { visibility: [visibility], domain: ['D1'] } }),
    ])
  }
  const view = await search('index=needs&visibility=matched')
  expect(view.total).toBe(2)
  expect(view.facets.find((one) => one.facet === 'domain')?.values).toEqual([['D1', '软件信息服务', 2]])
  expect(view.facets.map((one) => one.facet)).not.toContain('visibility')
  const suggestions = await suggestSearches({ ...view.query, words: '压铸' }, 'zh-CN')
  expect(suggestions.filter((one) => one.kind === 'title')).toHaveLength(2)
})

test('suggestions lead somewhere: words, leaves and titles with results', async () => {
  const id = await listed('压铸车间 MES 系统', 'published', { domain: ['D1'], leaf: ['D1.mes'] })
  const query = readCatalogueQuery(new URLSearchParams('q=mes'))
  const suggestions = await suggestSearches(query, 'zh-CN')
  expect(suggestions.map((one) => one.kind)).toEqual(['words', 'leaf', 'title'])
  expect(suggestions.at(-1)?.href).toBe(`/offerings/${id}`)
  expect(await suggestSearches({ ...query, words: '' }, 'zh-CN')).toEqual([])
})

test('a need that is told to matched providers only by now is neither shown nor suggested', async () => {
  const { database, prisma } = await openedDatabase()
  const id = randomUUID()
  const title = '需要压铸服务'
  const need = { id, organizationId, authorId: randomUUID(), title, status: 'published' } as const
  await prisma.need.create({ data: { ...need, visibility: 'matched' } })
  await postgresEngine(sqlOfPool(database.pool)).upsert('needs', [
    aNeedDocument({ id, title, facets: { visibility: ['public'] } }),
  ])
  const asked = readCatalogueQuery(new URLSearchParams('index=needs&q=压铸'))
  expect((await searchCatalogue(asked)).found).toEqual([])
  expect((await suggestSearches(asked, 'zh-CN')).filter(({ kind }) => kind === 'title')).toEqual([])
})
