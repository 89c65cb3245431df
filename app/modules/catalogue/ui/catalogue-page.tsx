import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Chips } from '#app/components/chips.tsx'
import { Columns } from '#app/components/columns.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'
import { emptyQuery, writeQuery } from '#search/query.ts'
import { catalogueHref, feedHref, inIndex, withoutValue } from '../catalogue-query.ts'
import type { CatalogueView } from '../catalogue-view.ts'
import { facetName, facetValueName } from '../facet-names.ts'
import { EmptyResult, PostAsNeed } from './empty-result.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { type ActionFor, Results } from './results.tsx'
import { SearchBox } from './search-box.tsx'
import { SortLinks } from './sort-links.tsx'

/** Offerings, providers and public needs: one search, its whole state in the address. */
export function CataloguePage({
  view,
  save,
  stars,
  actionFor,
}: {
  view: CatalogueView
  /** What the actions of all cards have in common. */
  stars?: ReactNode
  /** Beside the feed: a way to keep this search. */
  save?: ReactNode
  actionFor?: ActionFor
}) {
  const { t } = useTranslation('catalogue')
  const { query, total } = view
  // Where nothing is found and nothing is filtered there is nothing to choose from.
  const hasFilters = view.facets.length > 0 || Object.keys(query.filters).length > 0
  return (
    <>
      <PageHeader
        title={t(`title.${query.index}`)}
        lead={t(`lead.${query.index}`)}
        actions={
          query.index === 'needs' ? (
            <ButtonLink to={paths.challenges()}>{t('challenges')}</ButtonLink>
          ) : (
            <PostAsNeed query={query} />
          )
        }
      />
      <Tabs
        label={t('tabs')}
        items={indexNames.map((index) => ({
          label: t(`tab.${index}`),
          to: catalogueHref(inIndex(query, index)),
          current: index === query.index,
        }))}
      />
      <SearchBox query={query} />
      <div className="mt-5">
        <Columns layout={hasFilters ? 'filters' : 'one'}>
          {hasFilters && <FacetPanel view={view} />}
          <div className="min-w-0">
            <Chosen view={view} />
            <Toolbar
              start={
                <p role="status" className="text-muted">
                  {t('count', { count: total })}
                </p>
              }
              end={
                <>
                  {total > 0 && (
                    <ExportLinks
                      hrefFor={(format) => paths.newExport(query.index, format, filterOf(query))}
                    />
                  )}
                  <TextLink to={feedHref(query)} reloadDocument rel="nofollow" aria-label={t('feedLong')}>
                    {t('feed')}
                  </TextLink>
                  {save}
                  <SortLinks query={query} />
                </>
              }
            />
            <Notices view={view} />
            {stars}
            {total === 0 ? (
              <EmptyResult view={view} />
            ) : (
              <Results
                index={query.index}
                found={view.found}
                label={t(`tab.${query.index}`)}
                actionFor={actionFor}
              />
            )}
            <Pagination
              page={query.page}
              pages={view.pages}
              hrefFor={(page) => catalogueHref({ ...query, page })}
            />
          </div>
        </Columns>
      </div>
    </>
  )
}

/** The search as the export reads it: which list it is, the export says itself. */
function filterOf(query: CatalogueView['query']) {
  const parameters = writeQuery({ ...query, page: 1 })
  parameters.delete('index')
  return parameters
}

function Chosen({ view: { query } }: { view: CatalogueView }) {
  const { t, i18n } = useTranslation('catalogue')
  const filters = Object.entries(query.filters).flatMap(([facet, values]) =>
    values.map((value) => ({
      key: `${facet} ${value}`,
      label: `${facetName(facet, i18n.language, t)}${t('colon')}${facetValueName(facet, value, i18n.language, t)}`,
      removeHref: catalogueHref(withoutValue(query, facet, value)),
    })),
  )
  const words = query.words
    ? [
        {
          key: 'words',
          label: `${t('words')}${t('colon')}${query.words}`,
          removeHref: catalogueHref({ ...query, words: '', page: 1 }),
        },
      ]
    : []
  if (filters.length === 0 && words.length === 0) return null
  return (
    <div className="mb-3">
      <Chips
        label={t('chosen')}
        items={[...words, ...filters]}
        clearHref={catalogueHref(emptyQuery(query.index))}
      />
    </div>
  )
}

function Notices({ view: { relaxed, degraded } }: { view: CatalogueView }) {
  const { t } = useTranslation('catalogue')
  if (relaxed.length === 0 && !degraded) return null
  return (
    <div className="mb-3 space-y-2">
      {degraded && <Alert tone="warning" title={t('degraded')} />}
      {relaxed.length > 0 && (
        <Alert title={t('relaxed.title')}>{t('relaxed.text', { words: relaxed.join(t('comma')) })}</Alert>
      )}
    </div>
  )
}
