import { DescriptionList } from '#app/components/description-list.tsx'
import { dayOf, formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ReportView } from '../report-view.ts'
import type { ToldReport } from '../told-report.ts'

/** A report without its tables, of which a page has one chapter. */
export type ShownReport = Omit<ReportView, 'told'> &
  Pick<ToldReport['period'], 'kind' | 'from' | 'until'> &
  Pick<ToldReport, 'position'>

/** Of when a report is, who answers for it, and how it is known again. */
export function ReportFacts({ report }: { report: ShownReport }) {
  const { t, i18n } = useTranslation('reports')
  const day = (instant: string | number) => formatDay(dayOf(new Date(instant)), i18n.language)
  return (
    <DescriptionList
      items={[
        {
          term: t('page.range'),
          detail: t('page.rangeText', { from: day(report.from), to: day(Date.parse(report.until) - 1) }),
        },
        report.status === 'released' && report.decidedAt
          ? { term: t('page.issued'), detail: day(report.decidedAt) }
          : { term: t('page.drafted'), detail: day(report.createdAt) },
        { term: t('page.author'), detail: report.author },
        { term: t('page.reviewer'), detail: report.decidedBy },
        { term: t('page.position'), detail: t('page.positionText', { position: report.position }) },
        {
          term: t('page.hash'),
          detail: <code className="text-xs break-all">{report.hash}</code>,
          wide: true,
        },
      ]}
    />
  )
}
