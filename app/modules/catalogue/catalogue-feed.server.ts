import { Feed } from 'feed'
import { letterLink } from '#app/modules/accounts/letter-link.server.ts'
import { brandIn } from '#app/platform/brand.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import { searchEngine } from '#app/platform/search.server.ts'
import { cleanText } from '#app/platform/tables/written-cell.ts'
import type { SearchQuery } from '#search/query.ts'
import { askedQuery, catalogueHref } from './catalogue-query.ts'
import { pageOf } from './page-of.ts'
import { readableDocuments } from './readable-documents.server.ts'

const ENTRIES = 30

/** The newest of a search as an Atom feed (RFC 4287): what anybody may see of it at this moment. */
export async function catalogueFeed(query: SearchQuery, language: Language): Promise<string> {
  const { index, words } = query
  const t = translator(language)
  const engine = await searchEngine()
  const asked = { ...askedQuery(query), index, sort: 'newest', page: 1, perPage: ENTRIES, facets: [] }
  const { hits } = await engine.search(asked)
  const documents = await readableDocuments(
    index,
    hits.map((hit) => hit.document),
  )
  const brand = brandIn(language).name
  const title = words
    ? t('catalogue:documentTitleWords', { words, brand })
    : t(`catalogue:documentTitle.${index}`, { brand })
  const link = letterLink(catalogueHref({ ...query, page: 1 }))
  const dates = documents.map(({ sortKeys }) => new Date(sortKeys.publishedAt ?? 0))
  const feed = new Feed({
    title: cleanText(title),
    id: link,
    link,
    language,
    copyright: brand,
    updated: new Date(Math.max(0, ...dates.map((date) => date.getTime()))),
    feedLinks: { atom: letterLink(paths.feed(link.split('?')[1])) },
  })
  for (const [place, document] of documents.entries()) {
    const page = letterLink(pageOf[index](document.id))
    feed.addItem({
      title: asHtml(document.title),
      id: page,
      link: page,
      description: asHtml(document.summary ?? ''),
      date: dates[place] ?? new Date(0),
    })
  }
  return feed.atom1()
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The feed library declares an entry's texts to be HTML: in a reader, what somebody typed must not become a part of the page. */
function asHtml(text: string): string {
  return cleanText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
