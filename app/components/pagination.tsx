import { Link } from '@remix-run/react'
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
  return (
    <nav aria-label={t('kit.pages')} className="pages no-print">
      {page > 1 && (
        <Link to={hrefFor(page - 1)} discover="none" rel="prev">
          {t('kit.previous')}
        </Link>
      )}
      <ol>
        {pageWindow(page, pages).map((one, index, all) =>
          one === null ? (
            <li key={`gap-after-${all[index - 1]}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={one}>
              {one === page ? (
                <span aria-current="page">{one}</span>
              ) : (
                <Link to={hrefFor(one)} discover="none" aria-label={t('kit.page', { page: one })}>
                  {one}
                </Link>
              )}
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <Link to={hrefFor(page + 1)} discover="none" rel="next">
          {t('kit.next')}
        </Link>
      )}
    </nav>
  )
}
