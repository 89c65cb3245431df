import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type Crumb = { label: string; to?: string }

/** The way here; the last crumb is the page itself and needs no `to`. On a phone the title right below says it. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const { t } = useTranslation('common')
  return (
    <nav aria-label={t('kit.breadcrumbs')} className="no-print">
      <ol className="flex flex-wrap items-center gap-x-1.5 text-sm text-faint">
        {items.map((item, index) => (
          <li
            key={`${item.label}-${item.to ?? ''}`}
            className={clsx('flex items-center gap-x-1.5', index > 0 && !item.to && 'max-sm:sr-only')}
          >
            {index > 0 && <span aria-hidden="true">/</span>}
            {item.to ? (
              <Link to={item.to} className="py-0.5 hover:text-link hover:underline">
                {item.label}
              </Link>
            ) : (
              <span aria-current={index === items.length - 1 ? 'page' : undefined} className="text-muted">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
