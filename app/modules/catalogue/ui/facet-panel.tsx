import { useEffect, useRef } from 'react'
import { FacetGroup } from '#app/components/facet-group.tsx'
import { FilterPanel } from '#app/components/filter-panel.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { emptyQuery, PER_PAGE, type SearchQuery } from '#search/query.ts'
import { catalogueHref } from '../catalogue-query.ts'
import type { CatalogueView } from '../catalogue-view.ts'
import { facetName, facetValueName } from '../facet-names.ts'

/** Folded at first are the later ones, save where most people look. */
const OPEN_AT_FIRST = 3
const ALWAYS_OPEN = new Set(['region', 'leaf'])

/** The facets with their counts, as a form that works without scripts. */
export function FacetPanel({ view }: { view: CatalogueView }) {
  const { t, i18n } = useTranslation('catalogue')
  const { query, facets, total } = view
  const panel = useBoxesInStep(query.filters)
  const shown = new Set(facets.map((one) => one.facet))
  const carried = Object.entries(query.filters).filter(([facet]) => !shown.has(facet))
  const chosen = Object.values(query.filters).reduce((sum, values) => sum + values.length, 0)
  return (
    <div ref={panel}>
      <FilterPanel
        live
        action={paths.catalogue()}
        title={t('filters')}
        hidden={{
          index: query.index === 'offerings' ? undefined : query.index,
          q: query.words || undefined,
          sort: query.sort === 'relevance' ? undefined : query.sort,
          per: query.perPage === PER_PAGE ? undefined : String(query.perPage),
        }}
        activeCount={chosen}
        resultCount={total}
        clearHref={catalogueHref({ ...emptyQuery(query.index), words: query.words })}
      >
        {carried.flatMap(([facet, values]) =>
          values.map((value) => <input key={`${facet} ${value}`} type="hidden" name={facet} value={value} />),
        )}
        {facets.map(({ facet, counts }, place) => (
          <FacetGroup
            key={facet}
            name={facet}
            legend={facetName(facet, i18n.language, t)}
            values={query.filters[facet] ?? []}
            open={place < OPEN_AT_FIRST || ALWAYS_OPEN.has(facet)}
            options={counts.map(({ value, count }) => ({
              value,
              count,
              label: facetValueName(facet, value, i18n.language, t),
            }))}
          />
        ))}
      </FilterPanel>
    </div>
  )
}

/** Boxes keep what was ticked; after a chip was taken away or "back" they must follow the address. */
function useBoxesInStep(filters: SearchQuery['filters']) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const box of panel.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) {
      box.checked = filters[box.name]?.includes(box.value) ?? false
    }
  }, [filters])
  return panel
}
