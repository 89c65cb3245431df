import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { shadeOf } from '#app/components/tile-map.tsx'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type HeatAxis, UNDIVIDED, unpacked } from '../cell.ts'
import { addSums, type HeatRow, heatOf, type Sum } from '../heat.ts'
import type { HeatView } from '../page-views.ts'
import { NOWHERE } from '../slice.ts'
import { useSliceWords } from './slice-words.ts'

/** What a number opens: the page's own slice, narrowed by this. */
type Of = { domain?: string; region?: string; cluster?: string }

/** Districts or clusters by domains; darker where the figure is higher. The sums are the first column and the last row, and every number opens its records. */
export function HeatTable({
  caption,
  axis,
  clusters,
  heat,
  isShare,
  hrefFor,
}: {
  caption: string
  axis: HeatAxis
  /** Those of today; others are said to be of before. */
  clusters: readonly string[]
  heat: HeatView
  isShare: boolean
  hrefFor: (of: Of) => string
}) {
  const { t } = useTranslation('monitoring')
  const words = useSliceWords()
  const { most } = heat
  const { rows } = heatOf(heat.cells.map(unpacked))
  const columns = new Map(heat.columns)
  const bests = new Map(heat.bests)
  const total = [...columns.values()].reduce(addSums, { count: 0, hits: 0 })
  const domains = [...domainCodes, NOWHERE].filter((code) => columns.has(code))
  const say = ({ count, hits }: Sum) =>
    isShare ? `${count === 0 ? '—' : Math.round((hits / count) * 100)}%` : String(count)
  const shade = ({ count, hits }: Sum) => (isShare ? shadeOf(hits, count) : shadeOf(count, most))
  const link = (sum: Sum | undefined, of: Of, plain = false) =>
    sum && sum.count > 0 ? (
      <Link to={hrefFor(of)} discover="none" className={plain ? 'heat' : `heat heat-${shade(sum)}`}>
        {say(sum)}
      </Link>
    ) : null
  const lines: (HeatRow & { sums?: true; best?: true })[] = [
    ...rows,
    { row: 'total', cells: columns, total, sums: true },
  ]
  if (bests.size > 0) lines.push({ row: 'best', cells: new Map(), total, best: true })
  const ofRow = (row: string): Of =>
    axis === 'districts' ? { region: row } : row === UNDIVIDED ? {} : { cluster: row }
  const sayRow = (row: string) => {
    if (axis === 'districts') return words.region(row)
    if (row === UNDIVIDED) return t('heat.undivided')
    const isOfBefore = row !== NOWHERE && !clusters.includes(row)
    return isOfBefore ? t('heat.former', { cluster: words.cluster(row) }) : words.cluster(row)
  }
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
      rowKey={({ row }) => row}
      columns={[
        {
          key: 'row',
          header: t(`heat.row.${axis}`),
          rowHeader: true,
          nowrap: true,
          cell: ({ row, sums, best }) =>
            best ? t('compare.best') : sums ? t(bests.size > 0 ? 'heat.city' : 'heat.total') : sayRow(row),
        },
        {
          key: 'total',
          header: t('heat.total'),
          align: 'right',
          cell: ({ row, total: sum, sums, best }) =>
            best ? sayBest('total') : link(sum, sums ? {} : ofRow(row), true),
        },
        ...domains.map((domain) => ({
          key: domain,
          header: words.domain(domain),
          align: 'right' as const,
          cell: ({ row, cells: own, sums, best }: (typeof lines)[number]) =>
            best
              ? sayBest(domain)
              : link(own.get(domain), sums ? { domain } : { domain, ...ofRow(row) }, sums),
        })),
      ]}
    />
  )
}
