import type { TFunction } from 'i18next'
import { visibleIds } from '#app/modules/catalogue/catalogue.data.server.ts'
import { askedQuery, readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { facetName, facetValueName } from '#app/modules/catalogue/facet-names.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { COUNTED_HITS, searchEngine, standbyEngine } from '#app/platform/search.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { anonymousNeedIds } from '../export.data.server.ts'
import { type ExportList, exportList } from '../export-list.ts'
import { catalogueColumns } from './catalogue-columns.server.ts'

/** A search of the server must be over in less than half a second; the database may take its time. */
const PER_PAGE = { meilisearch: 200, postgres: 2_000 }

export const catalogueLists = {
  offerings: catalogueList('offerings'),
  providers: catalogueList('providers'),
  needs: catalogueList('needs'),
}

function catalogueList<Index extends IndexName>(index: Index): ExportList {
  return exportList<Documents[Index]>({
    readers: 'actor',
    columns: catalogueColumns[index],
    count: async (_actor, filter) => (await engineFor(index, filter)).total,
    describe: (filter, language) => describeQuery(queryOf(index, filter), language),
    async *batches(_actor, filter) {
      const query = queryOf(index, filter)
      const { engine, perPage, total } = await engineFor(index, filter)
      for (let page = 1; (page - 1) * perPage < total; page++) {
        const { hits } = await engine.search({ ...query, index, page, perPage, facets: [] })
        yield shown(
          index,
          hits.map((hit) => hit.document),
        )
      }
    },
  })
}

function queryOf(index: IndexName, filter: URLSearchParams): SearchQuery {
  const parameters = new URLSearchParams(filter)
  parameters.set('index', index)
  const query = readCatalogueQuery(parameters)
  return { ...query, filters: askedQuery(query).filters }
}

/**
 * The engine whose rows are as many as the page counts. PostgreSQL where it finds the same number, since it can be read to the end;
 * the server only where it found more or fewer, having forgiven a typing mistake.
 */
async function engineFor(index: IndexName, filter: URLSearchParams) {
  const counting = { ...queryOf(index, filter), index, perPage: 0, facets: [] }
  const answering = await searchEngine()
  const standby = await standbyEngine()
  const found = await answering.search(counting)
  const total = found.engine === standby.name ? found.total : (await standby.search(counting)).total
  return total === found.total || found.total >= COUNTED_HITS
    ? { engine: standby, total, perPage: PER_PAGE.postgres }
    : { engine: answering, total: found.total, perPage: PER_PAGE.meilisearch }
}

/** The rows that anybody may see at this moment; of an anonymous need nothing that names it, whatever the index says. */
async function shown<Index extends IndexName>(index: Index, documents: Documents[Index][]) {
  const ids = documents.map((document) => document.id)
  const { allowed, anonymous } = await reading(async (tx) => ({
    allowed: await visibleIds[index](tx, ids),
    anonymous: index === 'needs' ? await anonymousNeedIds(tx, ids) : new Set<string>(),
  }))
  const rows = documents
    .filter((document) => allowed.has(document.id))
    .map((document) =>
      anonymous.has(document.id)
        ? { ...document, card: { ...document.card, organizationName: undefined, region: undefined } }
        : document,
    )
  return { rows, hidden: documents.length - rows.length }
}

/** "压铸 MES；服务领域：软件信息服务". */
function describeQuery(query: SearchQuery, language: Language): string {
  const texts = translator(language)
  const t = ((key: string) => texts(`catalogue:${key}`)) as TFunction<'catalogue'>
  const [colon, comma] = [texts('catalogue:colon'), texts('catalogue:comma')]
  const filters = Object.entries(query.filters).flatMap(([facet, values]) => {
    if (facet === 'visibility') return []
    const names = values.map((value) => facetValueName(facet, value, language, t))
    return [`${facetName(facet, language, t)}${colon}${names.join(comma)}`]
  })
  return [...(query.words ? [query.words] : []), ...filters].join(language === 'zh-CN' ? '；' : '; ')
}
