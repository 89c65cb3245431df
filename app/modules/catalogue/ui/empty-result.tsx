import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { emptyQuery } from '#search/query.ts'
import { catalogueHref } from '../catalogue-query.ts'
import type { CatalogueView, LooserSearch } from '../catalogue-view.ts'
import { facetName, facetValueName } from '../facet-names.ts'

/** Nothing found: the one condition to give up, and how to let the suppliers come by themselves. */
export function EmptyResult({ view }: { view: CatalogueView }) {
  const { t } = useTranslation('catalogue')
  const { query, looser } = view
  const [best, ...others] = looser
  const filtered = Object.keys(query.filters).length > 0
  const everything = catalogueHref(emptyQuery(query.index))
  return (
    <EmptyState
      title={filtered || !query.words ? t('empty.title') : t('empty.titleWords', { words: query.words })}
      text={
        best ? (
          <>
            <Looser search={best} strong />
            {others.map((one) => (
              <Looser key={one.facet ?? 'words'} search={one} />
            ))}
          </>
        ) : (
          t('empty.text')
        )
      }
      action={
        <>
          {query.index !== 'needs' && <PostAsNeed query={query} />}
          <ButtonLink to={everything} variant="quiet">
            {t('empty.everything')}
          </ButtonLink>
        </>
      }
    />
  )
}

function Looser({ search, strong }: { search: LooserSearch; strong?: boolean }) {
  const { t, i18n } = useTranslation('catalogue')
  const { facet, values, total, query } = search
  const name = facet ? facetName(facet, i18n.language, t) : t('words')
  const chosen = facet ? values.map((value) => facetValueName(facet, value, i18n.language, t)) : values
  return (
    <span className="block">
      <TextLink to={catalogueHref(query)} strong={strong}>
        {t('empty.looser', { name, values: chosen.join(t('comma')), count: total })}
      </TextLink>
    </span>
  )
}

/** "Post this as a need", with what was searched for as its first words. */
export function PostAsNeed({ query }: { query: CatalogueView['query'] }) {
  const { t } = useTranslation('catalogue')
  const domains = query.filters.domain ?? []
  return (
    <ButtonLink
      variant="primary"
      to={paths.newNeed({ q: query.words, domain: domains.length === 1 ? domains[0] : undefined })}
    >
      {query.words ? t('postAsNeed') : t('post')}
    </ButtonLink>
  )
}
