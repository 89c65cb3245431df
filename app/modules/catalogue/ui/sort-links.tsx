import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { settingsOf } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { catalogueHref } from '../catalogue-query.ts'

/** The orders to choose from, as links: they work without scripts and can be shared. */
export function SortLinks({ query }: { query: SearchQuery }) {
  const { t } = useTranslation('catalogue')
  return (
    <nav aria-label={t('sortBy')}>
      <ul className="flex flex-wrap gap-1">
        {Object.keys(settingsOf[query.index].sorts).map((sort) => {
          const current = sort === query.sort
          return (
            <li key={sort}>
              <Link
                to={catalogueHref({ ...query, sort, page: 1 })}
                aria-current={current ? 'true' : undefined}
                preventScrollReset
                discover="none"
                className={clsx(
                  'flex min-h-control-sm items-center rounded-md px-2 text-sm',
                  current
                    ? 'bg-brand-soft font-semibold text-link'
                    : 'text-muted hover:bg-hover hover:text-ink',
                )}
              >
                {t(`sort.${sort}`)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
