import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { LookAgain } from '#app/components/look-again.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { CountingView } from '../report-view.ts'
import { periodName } from '../report-words.ts'
import { ProgressCard } from './progress-card.tsx'

/** A report that is being counted: looks again by itself until it is there, and says what to do where the worker gave up. */
export function CountingPage({ report: { id, period, edition, progress } }: { report: CountingView }) {
  const { t, i18n } = useTranslation('reports')
  const number = t('number', { period: periodName(period, i18n.language), edition })
  return (
    <>
      <PageHeader
        title={t('counting.title')}
        badge={<Badge tone={progress.failed ? 'not_met' : 'accent'}>{t('status.counting')}</Badge>}
        meta={<span>{number}</span>}
        breadcrumbs={[{ label: t('title'), to: paths.reports() }, { label: number }]}
      />
      <div className="max-w-read space-y-4">
        <div role="status">
          {progress.failed ? (
            <Alert tone="danger" title={t('counting.failed')}>
              <p className="mb-3">{t('counting.failedText')}</p>
              <Form method="post" action={officialPaths.report(id)}>
                <Button variant="primary" size="sm" name="intent" value="retry">
                  {t('counting.retry')}
                </Button>
              </Form>
            </Alert>
          ) : (
            <>
              <LookAgain />
              <ProgressCard title={t('counting.lead')} progress={progress} />
            </>
          )}
        </div>
        <Form method="post" action={officialPaths.report(id)}>
          <ConfirmButton
            label={t('counting.withdraw')}
            question={t('counting.withdrawQuestion')}
            confirmLabel={t('counting.withdrawConfirm')}
            name="intent"
            value="cancel"
          />
        </Form>
      </div>
    </>
  )
}
