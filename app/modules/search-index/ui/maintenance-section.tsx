import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { LookAgain } from '#app/components/look-again.tsx'
import { Bar } from '#app/components/score-bar.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { MaintenanceKind } from '../maintenance.ts'
import type { SearchIndexView } from '../search-index-view.ts'

type Jobs = SearchIndexView['jobs']

/** Comparing now and rebuilding, with how far they are. */
export function MaintenanceSection({ jobs, rebuiltAt }: { jobs: Jobs; rebuiltAt: string | null }) {
  const { t, i18n } = useTranslation('searchIndex')
  const underWay = isUnderWay(jobs.reconcile) || isUnderWay(jobs.rebuild)
  return (
    <Section title={t('maintenance.title')}>
      {underWay && <LookAgain />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Card title={t('maintenance.reconcile.title')}>
          <p className="mb-3 text-muted">{t('maintenance.reconcile.text')}</p>
          <Progress kind="reconcile" job={jobs.reconcile} />
          {!underWay && (
            <Form method="post" action={paths.searchIndex()}>
              <Button variant="primary" name="intent" value="reconcile">
                {t('maintenance.reconcile.start')}
              </Button>
            </Form>
          )}
        </Card>
        <Card
          title={t('maintenance.rebuild.title')}
          meta={rebuiltAt && t('maintenance.rebuild.last', { at: formatInstant(rebuiltAt, i18n.language) })}
        >
          <p className="mb-3 text-muted">{t('maintenance.rebuild.text')}</p>
          <Progress kind="rebuild" job={jobs.rebuild} />
          {!underWay && (
            <Form method="post" action={paths.searchIndex()}>
              <ConfirmButton
                label={t('maintenance.rebuild.start')}
                question={t('maintenance.rebuild.question')}
                confirmLabel={t('maintenance.rebuild.confirm')}
                confirmVariant="primary"
                name="intent"
                value="rebuild"
              />
            </Form>
          )}
        </Card>
      </div>
    </Section>
  )
}

function isUnderWay(job: Jobs[MaintenanceKind]) {
  return job?.state.status === 'waiting' || job?.state.status === 'running'
}

function Progress({ kind, job }: { kind: MaintenanceKind; job: Jobs[MaintenanceKind] }) {
  const { t } = useTranslation('searchIndex')
  if (!job || job.state.status === 'done') return null
  const { status, done, total } = job.state
  if (status === 'failed') {
    return (
      <div className="mb-3">
        <Alert tone="danger" title={t('maintenance.failed')}>
          {job.reason}
        </Alert>
      </div>
    )
  }
  return (
    <div role="status">
      <p className="tnum mb-2">
        {total ? t(`maintenance.${kind}.running`, { done, total }) : t('maintenance.waiting')}
      </p>
      <Bar share={total ? done / total : 0} weight="heavy" />
      {job.reason && (
        <p className="mt-2 text-sm break-words text-muted">
          {t('maintenance.again', { reason: job.reason })}
        </p>
      )}
    </div>
  )
}
