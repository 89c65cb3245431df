import type { TFunction } from 'i18next'
import { askedQuery, readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { facetName, facetValueName } from '#app/modules/catalogue/facet-names.ts'
import { readableDocuments } from '#app/modules/catalogue/readable-documents.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { COUNTED_HITS, searchEngine, standbyEngine } from '#app/platform/search.server.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
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
        const rows = await readableDocuments(
          index,
          hits.map((hit) => hit.document),
        )
        yield { rows, hidden: hits.length - rows.length }
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
