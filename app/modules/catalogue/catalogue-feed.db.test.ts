import { beforeAll, expect, test } from 'vitest'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { aPublishedOffering } from '#tests/factories/a-published-offering.ts'
import { catalogueFeed } from './catalogue-feed.server.ts'
import { readCatalogueQuery } from './catalogue-query.ts'

beforeAll(() => registerSources())

const feedOf = (search = '') => catalogueFeed(readCatalogueQuery(new URLSearchParams(search)), 'zh-CN')
const count = (feed: string, tag: string) => feed.split(`<${tag}>`).length - 1

test('a feed holds what the search finds, and no mark-up of anybody', async () => {
  const { id } = await aPublishedOffering({ title: '压铸 <b>MES</b> & ]]> 排产\u0007' })
  await aPublishedOffering({ title: '注塑模具' })
  const feed = await feedOf('q=压铸')
  expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/)
  expect(count(feed, 'entry')).toBe(1)
  expect(feed).toContain(`/offerings/${id}`)
  expect(feed).not.toContain('\u0007')
  // A reader takes an entry's title for HTML.
  expect(feed).toContain('压铸 &lt;b&gt;MES&lt;/b&gt; &amp; ]]&gt; 排产')
  expect(feed).not.toContain('<b>')
  expect(count(await feedOf(), 'entry')).toBe(2)
})

test('what is no longer published has left the feed, whatever the index says', async () => {
  const { id } = await aPublishedOffering({ title: '压铸 MES' })
  const { prisma } = await openedDatabase()
  await prisma.offering.update({ where: { id }, data: { status: 'paused' } })
  const feed = await feedOf()
  expect(count(feed, 'entry')).toBe(0)
  expect(feed).toContain('<feed')
})
