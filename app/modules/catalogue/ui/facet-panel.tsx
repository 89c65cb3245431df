import { useEffect, useRef } from 'react'
import { FacetGroup } from '#app/components/facet-group.tsx'
import { FilterPanel } from '#app/components/filter-panel.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { emptyQuery, PER_PAGE, type SearchQuery } from '#search/query.ts'
import { catalogueHref, WHOLE_FACET } from '../catalogue-query.ts'
import type { CatalogueView } from '../catalogue-view.ts'

/** The facets with their counts, as a form that works without scripts. */
export function FacetPanel({ view }: { view: CatalogueView }) {
  const { t } = useTranslation('catalogue')
  const { query, facets, asked, total } = view
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
        {asked && <input type="hidden" name={WHOLE_FACET} value={asked} />}
        {facets.map(({ facet, legend, values: shown, rest, folds }) => (
          <FacetGroup
            key={facet}
            name={facet}
            legend={legend}
            values={query.filters[facet] ?? []}
            rest={rest}
            folds={folds}
            whole={asked === facet}
            toggleHref={catalogueHref(query, asked === facet ? undefined : facet)}
            options={shown.map(([value, label, count]) => ({ value, label, count }))}
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
