import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Figure } from '#app/components/figure.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { PoolView } from '../pool-view.ts'
import { windowWords } from './window-words.ts'

const tones = { open: 'accent', complete: 'met', dissolved: 'neutral' } as const

/** What two firms would save together, and the question whether this one agrees: neither knows the other before both do. */
export function PoolPage({ pool, problem }: { pool: PoolView; problem?: string }) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const { before, after, status, answer } = pool
  const words = (window: PoolView['before']) => windowWords(window.from, window.until, language)
  const changes = before.from !== after.from || before.until !== after.until
  return (
    <>
      <PageHeader
        title={t('pool.title')}
        lead={t('pool.lead')}
        badge={<Badge tone={tones[status]}>{t(`pool.status.${status}`)}</Badge>}
        breadcrumbs={[
          { label: t('list.title'), to: paths.bookings() },
          { label: pool.lineName, to: paths.booking(pool.ownBookingId) },
          { label: t('pool.title') },
        ]}
      />
      {problem && (
        <div className="mb-4">
          <Alert tone="warning" title={t(problem)} live />
        </div>
      )}
      {status === 'complete' && (
        <div className="mb-4">
          <Alert tone="success" title={t('pool.complete')} />
        </div>
      )}
      <div className="mb-6 grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Figure label={t('pool.savedTime')} value={pool.savedHours} unit={t('unit.hours')} />
        <Figure label={t('pool.saves')} value={formatFen(pool.savedFen, language)} />
        <Figure label={t('pool.yourShare')} value={formatFen(pool.ownSavedFen, language)} />
      </div>
      <DescriptionList
        columns={1}
        items={[
          { term: t(`pool.kind.${pool.kind}`), detail: t(`pool.kindText.${pool.kind}`) },
          {
            term: t('pool.yourWindow'),
            detail: changes
              ? t('pool.changes', { before: words(before), after: words(after) })
              : t('pool.unchanged', { window: words(before) }),
          },
          { term: t('pool.partner'), detail: pool.partner ?? t('pool.hidden') },
          { term: t('pool.expires'), detail: formatInstant(pool.expiresAt, language) },
        ]}
      />
      <p className="mt-4">
        {status === 'dissolved'
          ? t('pool.dissolved')
          : status === 'open' && t(`pool.you.${answer === null ? 'none' : answer ? 'yes' : 'no'}`)}
      </p>
      {pool.mayAnswer && (
        <Form method="post" className="mt-3 flex flex-wrap items-start gap-3">
          <ConfirmButton
            label={t('pool.consent')}
            question={t('pool.consentQuestion')}
            confirmLabel={t('pool.consentNow')}
            name="intent"
            value="consent"
            variant="primary"
            confirmVariant="primary"
          />
          <Button name="intent" value="decline">
            {t('pool.decline')}
          </Button>
        </Form>
      )}
      <p className="mt-4">
        <TextLink to={paths.booking(pool.ownBookingId)}>{t('pool.booking')}</TextLink>
      </p>
    </>
  )
}
