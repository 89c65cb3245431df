import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { type ChapterView, chapters, WHOLE } from '../chapters.ts'
import { periodName } from '../report-words.ts'
import { CITY } from '../snapshot.ts'
import { CheckState } from './check-state.tsx'
import { FiguresChapter } from './figures-chapter.tsx'
import { MethodChapter } from './method-chapter.tsx'
import { PartsChapter } from './parts-chapter.tsx'
import { Release } from './release.tsx'
import { ReportFacts, type ShownReport } from './report-facts.tsx'

/** One report by chapters, or whole for the printer. */
export function ReportPage({
  report,
  view,
  done,
  refusal,
}: {
  report: ShownReport
  view: ChapterView
  done: string | null
  refusal?: string | undefined
}) {
  const { t, i18n } = useTranslation('reports')
  const { language } = i18n
  const { id, scope, edition, status } = report
  const { chapter, figures, parts, method } = view
  const place = scope === CITY ? t('scope.city') : nameOf('region', scope, language)
  const number = t('number', { period: periodName(report.period, language), edition })
  const whole = chapter === WHOLE
  return (
    <article>
      <PageHeader
        title={t('name', { kind: t(`kind.${report.kind}`) })}
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
            <Form
              method="post"
              action={officialPaths.report(id, { chapter: chapter === chapters[0] ? undefined : chapter })}
            >
              <Button name="intent" value="check">
                {t('page.check')}
              </Button>
            </Form>
            <ButtonLink to={officialPaths.report(id, { chapter: whole ? undefined : WHOLE })}>
              {t(whole ? 'page.byChapter' : 'page.whole')}
            </ButtonLink>
            {status !== 'withdrawn' && (
              <ButtonLink to={officialPaths.reportFile(id)} download variant="primary">
                {t('page.xlsx')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="no-print mb-4 space-y-4 empty:hidden">
        {refusal && <Alert tone="danger" live title={t(`refusal.${refusal}`)} />}
        {!refusal && (done === 'made' || done === 'released') && (
          <Flash key={done} text={t(`done.${done}`)} />
        )}
        {report.check && <CheckState check={report.check} />}
      </div>
      <div className="mb-4 space-y-4 empty:hidden">
        {report.correctedBy && (
          <Alert
            tone="warning"
            title={t('page.correctedBy')}
            action={
              <TextLink to={officialPaths.report(report.correctedBy)}>{t('page.correctedByLink')}</TextLink>
            }
          />
        )}
        {report.corrects && (
          <Alert
            title={t('page.corrects', { reason: report.reason })}
            action={<TextLink to={officialPaths.report(report.corrects)}>{t('page.correctsLink')}</TextLink>}
          />
        )}
      </div>
      <ReportFacts report={report} />
      <p className="mt-4 text-sm text-muted">
        {t(report.isPublic ? 'page.hidden' : 'page.internal')}{' '}
        <span className="no-print">
          <TextLink to={paths.supplyAndDemand()}>{t('page.everything')}</TextLink>
        </span>
      </p>
      {!whole && (
        <div className="mt-6">
          <Tabs
            label={t('chapter.label')}
            items={chapters.map((one, index) => ({
              label: t(`chapter.${one}`),
              to: officialPaths.report(id, { chapter: index === 0 ? undefined : one }),
              current: one === chapter,
            }))}
          />
        </div>
      )}
      {figures && <FiguresChapter figures={figures} />}
      {parts && <PartsChapter parts={parts} />}
      {method && <MethodChapter method={method} />}
      {status === 'draft' && <Release report={report} />}
    </article>
  )
}
