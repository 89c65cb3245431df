import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { shadeOf } from '#app/components/tile-map.tsx'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { addSums, type HeatRow, heatOf, type Sum } from '../heat.ts'
import type { HeatView } from '../page-views.ts'
import { useSliceWords } from './slice-words.ts'

/** Districts by domains; darker where the figure is higher. The last row and column are the sums, and every number opens its records. */
export function HeatTable({
  caption,
  heat,
  isShare,
  hrefFor,
}: {
  caption: string
  heat: HeatView
  isShare: boolean
  hrefFor: (of: { domain?: string; region?: string }) => string
}) {
  const { t } = useTranslation('monitoring')
  const words = useSliceWords()
  const { most } = heat
  const { rows } = heatOf(heat.cells)
  const columns = new Map(heat.columns)
  const bests = new Map(heat.bests)
  const total = [...columns.values()].reduce(addSums, { count: 0, hits: 0 })
  const domains = domainCodes.filter((code) => columns.has(code))
  const say = ({ count, hits }: Sum) =>
    isShare ? `${count === 0 ? '—' : Math.round((hits / count) * 100)}%` : String(count)
  const shade = ({ count, hits }: Sum) => (isShare ? shadeOf(hits, count) : shadeOf(count, most))
  const link = (sum: Sum | undefined, of: { domain?: string; region?: string }, plain = false) =>
    sum && sum.count > 0 ? (
      <span className={plain ? 'heat' : `heat heat-${shade(sum)}`}>
        <Link to={hrefFor(of)} discover="none">
          {say(sum)}
        </Link>
      </span>
    ) : null
  const lines: (HeatRow & { sums?: true; best?: true })[] = [
    ...rows,
    { region: 'total', cells: columns, total, sums: true },
  ]
  if (bests.size > 0) lines.push({ region: 'best', cells: new Map(), total, best: true })
  const sayBest = (code: string) => {
    const best = bests.get(code)
    return best ? (
      <span className="text-sm">
        {Math.round(best.value * 100)}% <span className="block text-faint">{words.region(best.region)}</span>
      </span>
    ) : null
  }
  if (rows.length === 0) return <EmptyState title={t('heat.empty')} text={t('heat.emptyText')} />
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      stack={false}
      rows={lines}
      rowKey={({ region }) => region}
      columns={[
        {
          key: 'region',
          header: t('heat.region'),
          rowHeader: true,
          nowrap: true,
          cell: ({ region, sums, best }) =>
            best
              ? t('compare.best')
              : sums
                ? t(bests.size > 0 ? 'heat.city' : 'heat.total')
                : words.region(region),
        },
        ...domains.map((domain) => ({
          key: domain,
          header: words.domain(domain),
          align: 'right' as const,
          cell: ({ region, cells: own, sums, best }: (typeof lines)[number]) =>
            best ? sayBest(domain) : link(own.get(domain), sums ? { domain } : { domain, region }, sums),
        })),
        {
          key: 'total',
          header: t('heat.total'),
          align: 'right',
          cell: ({ region, total: sum, sums, best }) =>
            best ? sayBest('total') : link(sum, sums ? {} : { region }, true),
        },
      ]}
    />
  )
}
