import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { LookAgain } from '#app/components/look-again.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Bar } from '#app/components/score-bar.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ExportView } from '../export-view.ts'
import { StatusBadge } from './status-badge.tsx'

/** One export: how far it is, then its file. Looks again by itself; without scripts the browser reloads it. */
export function ExportPage({ made }: { made: ExportView }) {
  const { t, i18n } = useTranslation('exports')
  const { language } = i18n
  const underWay = made.status === 'waiting' || made.status === 'running'
  const list = t(`list.${made.list}`)
  return (
    <>
      {underWay && <LookAgain />}
      <PageHeader
        title={t('page.title', { list })}
        badge={<StatusBadge status={made.status} />}
        breadcrumbs={[{ label: t('mine.title'), to: paths.exports() }, { label: list }]}
      />
      <div className="max-w-read space-y-4">
        <div role="status">{underWay ? <Progress made={made} /> : <Result made={made} />}</div>
        <Card>
          <DescriptionList
            items={[
              { term: t('field.list'), detail: list },
              { term: t('field.filter'), detail: made.filter || t('everything') },
              { term: t('field.format'), detail: t(`format.${made.format}`) },
              { term: t('field.rows'), detail: made.rows?.toLocaleString(language) },
              { term: t('field.made'), detail: formatInstant(made.createdAt, language) },
              {
                term: t('field.file'),
                detail: made.file && `${made.file.name} (${sizeOf(made.file.sizeBytes)})`,
              },
            ]}
          />
        </Card>
      </div>
    </>
  )
}

function Progress({ made: { status, done, total } }: { made: ExportView }) {
  const { t, i18n } = useTranslation('exports')
  const words = (rows: number) => rows.toLocaleString(i18n.language)
  return (
    <Card>
      <p>{t(status === 'running' ? 'page.running' : 'page.waiting')}</p>
      {total !== null && (
        <>
          <p className="tnum mb-1 text-sm text-muted">
            {t('page.progress', { done: words(done), total: words(total) })}
          </p>
          <Bar share={total === 0 ? 1 : done / total} weight="heavy" />
        </>
      )}
    </Card>
  )
}

function Result({ made }: { made: ExportView }) {
  const { t, i18n } = useTranslation('exports')
  const again = (
    <ButtonLink
      to={paths.newExport(made.list, made.format, new URLSearchParams(made.parameters))}
      size="sm"
      reloadDocument
    >
      {t('page.again')}
    </ButtonLink>
  )
  if (made.status === 'expired')
    return (
      <Alert title={t('page.expired')} action={again}>
        {t('page.expiredText')}
      </Alert>
    )
  if (made.gaveUp)
    return (
      <Alert tone="danger" title={t('page.gaveUp')}>
        <p className="mb-3">{t('page.gaveUpText')}</p>
        <Form method="post" action={paths.export(made.id)} className="flex flex-wrap items-start gap-3">
          <Button variant="primary" size="sm" name="intent" value="retry">
            {t('page.retry')}
          </Button>
          <ConfirmButton
            label={t('page.remove')}
            question={t('page.removeQuestion')}
            confirmLabel={t('page.removeConfirm')}
            name="intent"
            value="remove"
            size="sm"
          />
        </Form>
      </Alert>
    )
  if (!made.file)
    return (
      <Alert tone="danger" title={t('page.failed')} action={again}>
        {t('page.failedText')}
      </Alert>
    )
  return (
    <Alert
      tone="success"
      title={t('page.ready')}
      action={
        <ButtonLink to={paths.exportFile(made.id)} variant="primary" reloadDocument>
          {t('download')}
        </ButtonLink>
      }
    >
      {t('page.readyText', { count: made.rows ?? 0 })}{' '}
      {t('keptUntil', { day: formatDay(made.file.expiresOn, i18n.language) })}
    </Alert>
  )
}

/** "1.2 MB". */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
