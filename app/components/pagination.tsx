import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** The pages around the current one with both ends, null where some are left out. */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const numbers = [...new Set(wanted)].sort((a, b) => a - b)
  return numbers.flatMap((one, index) => {
    const before = numbers[index - 1]
    if (before === undefined || one - before === 1) return [one]
    return one - before === 2 ? [one - 1, one] : [null, one]
  })
}

/** Pages of a list, 1-based; renders nothing when there is only one. */
export function Pagination({
  page,
  pages,
  hrefFor,
}: {
  page: number
  pages: number
  hrefFor: (page: number) => string
}) {
  const { t } = useTranslation('common')
  if (pages <= 1) return null
  const box = 'grid min-h-control min-w-9 place-items-center rounded-md border px-2 tnum'
  const link = clsx(box, 'border-line bg-surface hover:border-brand hover:text-link')
  return (
    <nav
      aria-label={t('kit.pages')}
      className="no-print mt-5 flex flex-wrap items-center justify-center gap-1.5"
    >
      {page > 1 && (
        <Link to={hrefFor(page - 1)} discover="none" rel="prev" className={link}>
          {t('kit.previous')}
        </Link>
      )}
      <ol className="flex flex-wrap gap-1.5">
        {pageWindow(page, pages).map((one, index, all) =>
          one === null ? (
            <li key={`gap-after-${all[index - 1]}`} aria-hidden="true" className="self-end px-1 text-faint">
              …
            </li>
          ) : (
            <li key={one}>
              {one === page ? (
                <span
                  aria-current="page"
                  className={clsx(box, 'border-brand bg-brand font-semibold text-on-brand')}
                >
                  {one}
                </span>
              ) : (
                <Link
                  to={hrefFor(one)}
                  discover="none"
                  aria-label={t('kit.page', { page: one })}
                  className={link}
                >
                  {one}
                </Link>
              )}
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <Link to={hrefFor(page + 1)} discover="none" rel="next" className={link}>
          {t('kit.next')}
        </Link>
      )}
    </nav>
  )
}
