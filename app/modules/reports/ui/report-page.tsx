import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dayOf, formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { ReportView } from '../report-view.ts'
import { periodName } from '../report-words.ts'
import { CITY } from '../snapshot.ts'
import { Release } from './release.tsx'
import { ReportTables } from './report-tables.tsx'

/** One report as it is read and printed. */
export function ReportPage({
  report,
  done,
  checked,
  refusal,
}: {
  report: ReportView
  done: string | null
  /** What counting again gave; null where nobody asked. */
  checked: boolean | null
  refusal?: string | undefined
}) {
  const { t, i18n } = useTranslation('reports')
  const { language } = i18n
  const { snapshot, scope, edition, status } = report
  const day = (instant: string | number) => formatDay(dayOf(new Date(instant)), language)
  const place = scope === CITY ? t('scope.city') : nameOf('region', scope, language)
  const title = t('name', { kind: t(`kind.${snapshot.period.kind}`) })
  const number = t('number', { period: periodName(report.period, language), edition })
  return (
    <article>
      <PageHeader
        title={title}
        badge={
          <Badge tone={status === 'released' ? 'met' : 'accent'}>
            {status === 'draft' ? t('page.draftMark') : t(`status.${status}`)}
          </Badge>
        }
        meta={
          <>
            <span>{place}</span>
            <span>{number}</span>
          </>
        }
        breadcrumbs={[{ label: t('title'), to: paths.reports() }, { label: number }]}
        actions={
          <>
            <ButtonLink to={officialPaths.report(report.id, { check: '1' })}>{t('page.check')}</ButtonLink>
            <ButtonLink to={officialPaths.reportFile(report.id)} download variant="primary">
              {t('page.xlsx')}
            </ButtonLink>
          </>
        }
      />
      {refusal ? (
        <div className="mb-4">
          <Alert tone="danger" live title={t(`refusal.${refusal}`)} />
        </div>
      ) : (
        (done === 'made' || done === 'released') && <Flash key={done} text={t(`done.${done}`)} />
      )}
      {checked !== null && (
        <div className="mb-4">
          <Alert
            tone={checked ? 'success' : 'danger'}
            live
            title={t(checked ? 'page.checkOk' : 'page.checkBad')}
          />
        </div>
      )}
      {report.correctedBy && (
        <div className="mb-4">
          <Alert
            tone="warning"
            title={t('page.correctedBy')}
            action={
              <TextLink to={officialPaths.report(report.correctedBy)}>{t('page.correctedByLink')}</TextLink>
            }
          />
        </div>
      )}
      {report.corrects && (
        <div className="mb-4">
          <Alert
            title={t('page.corrects', { reason: report.reason })}
            action={<TextLink to={officialPaths.report(report.corrects)}>{t('page.correctsLink')}</TextLink>}
          />
        </div>
      )}
      <DescriptionList
        items={[
          {
            term: t('page.range'),
            detail: t('page.rangeText', {
              from: day(snapshot.period.from),
              to: day(Date.parse(snapshot.period.until) - 1),
            }),
          },
          report.status === 'released' && report.decidedAt
            ? { term: t('page.issued'), detail: day(report.decidedAt) }
            : { term: t('page.drafted'), detail: day(report.createdAt) },
          { term: t('page.author'), detail: report.author },
          { term: t('page.reviewer'), detail: report.decidedBy },
          { term: t('page.position'), detail: t('page.positionText', { position: snapshot.position }) },
          {
            term: t('page.hash'),
            detail: <code className="text-xs break-all">{report.hash}</code>,
            wide: true,
          },
        ]}
      />
      <ReportTables snapshot={snapshot} />
      {status === 'draft' && <Release report={report} />}
    </article>
  )
}
