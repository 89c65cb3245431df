/** The figures of the first page: what they count, and that they keep what is not everybody's business. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { theDemo } from '#tests/factories/the-demo.ts'
import { listMetNeeds } from './list-met-needs.server.ts'
import { findExampleMatch } from './read-example-match.server.ts'
import { countMarket } from './read-market.server.ts'

beforeEach(async () => {
  registerSources()
  await theDemo()
})

async function theNeed(visibility: 'public' | 'matched' = 'public') {
  const { prisma } = await openedDatabase()
  const { id } = await prisma.need.findFirstOrThrow({
    where: { title: { startsWith: '需要 MES 系统，压铸车间' }, status: 'published' },
  })
  await prisma.need.update({ where: { id }, data: { visibility } })
  return id
}

describe('the market in figures', () => {
  test('counts what is published, by domain and by district, and the newest first', async () => {
    const { prisma } = await openedDatabase()
    const market = await countMarket()
    expect(market.offerings).toBe(await prisma.offering.count({ where: { status: 'published' } }))
    expect(Object.values(market.byDomain).reduce((sum, one) => sum + one, 0)).toBe(market.offerings)
    const sum = (key: 'offerings' | 'providers') =>
      market.byRegion.reduce((total, row) => total + row[key], 0)
    expect(sum('offerings')).toBe(market.offerings)
    expect(sum('providers')).toBe(market.providers)
    const days = market.newest.map((one) => one.publishedOn)
    expect(days).toEqual([...days].sort().reverse())
  })

  test('what is withdrawn is no longer counted', async () => {
    const { prisma } = await openedDatabase()
    const before = await countMarket()
    const { id, organizationId } = await prisma.offering.findFirstOrThrow({ where: { status: 'published' } })
    const stranger = await aMember()
    const owner = {
      ...stranger,
      organization: { ...stranger.organization, id: organizationId, role: 'owner' as const },
    }
    expect(await moveOffering(owner, id, 'pause')).toMatchObject({ ok: true })
    expect((await countMarket()).offerings).toBe(before.offerings - 1)
  })
})

describe('needs that have enough to choose from', () => {
  const now = async () => (await countMarket()).metNeeds

  test('are counted once they are matched, and the list has as many as the figure says', async () => {
    expect((await countMarket()).metNeeds).toBe(0)
    const id = await theNeed()
    await computeMatches(id)
    expect((await countMarket()).metNeeds).toBe(1)
    const { needs, total } = await listMetNeeds(1, now)
    expect(total).toBe(1)
    expect(needs[0]).toMatchObject({ id, domain: 'D1' })
    expect(needs[0]?.candidates).toBeGreaterThanOrEqual(3)
  })

  test('that only matched providers may see are neither counted nor listed', async () => {
    await computeMatches(await theNeed('matched'))
    expect((await countMarket()).metNeeds).toBe(0)
    expect((await listMetNeeds(1, now)).needs).toEqual([])
  })

  test('a page beyond the last one is the last one', async () => {
    await computeMatches(await theNeed())
    expect(await listMetNeeds(99, now)).toMatchObject({ page: 1, pages: 1 })
  })

  test('are counted once a minute, however often their list is asked for', async () => {
    await listMetNeeds(1)
    const { database } = await openedDatabase()
    const asked = vi.spyOn(database.pool, 'query')
    await Promise.all([listMetNeeds(1), listMetNeeds(2), listMetNeeds(1)])
    expect(asked.mock.calls).toHaveLength(3)
    asked.mockRestore()
  })
})

describe('the example match', () => {
  test('comes from the demo story, in the language of the reader, without the price', async () => {
    expect(await findExampleMatch('zh-CN')).toBeNull()
    const id = await theNeed()
    await computeMatches(id)
    const chinese = await findExampleMatch('zh-CN')
    expect(chinese?.need.id).toBe(id)
    expect(chinese?.reasons.length).toBeGreaterThan(2)
    expect(JSON.stringify(chinese?.reasons)).not.toContain('80 万')
    const english = await findExampleMatch('en')
    expect(english?.reasons[0]?.sentence).not.toBe(chinese?.reasons[0]?.sentence)
  })

  test("a real organization's match is never shown to strangers", async () => {
    const id = await theNeed()
    await computeMatches(id)
    const { prisma } = await openedDatabase()
    await prisma.need.update({ where: { id }, data: { demo: false } })
    expect(await findExampleMatch('zh-CN')).toBeNull()
  })
})
