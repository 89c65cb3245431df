import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { WaitingLine } from '../waiting-line.ts'
import { windowWords } from './window-words.ts'

/** What the acting organization waits for, and windows that are held for it. */
export function WaitListPage({
  waiting,
  mayEdit,
  done,
  problem,
}: {
  waiting: WaitingLine[]
  mayEdit: boolean
  done: string | null
  /** Message key of why the last button did nothing. */
  problem?: string
}) {
  const { t } = useTranslation('bookings')
  return (
    <>
      <PageHeader
        title={t('wait.title')}
        lead={t('wait.lead')}
        breadcrumbs={[{ label: t('list.title'), to: paths.bookings() }, { label: t('wait.title') }]}
      />
      {problem ? (
        <div className="mb-4">
          <Alert tone="warning" title={t(problem)} live />
        </div>
      ) : (
        (done === 'joined' || done === 'left') && <Flash key={done} text={t(`wait.${done}`)} />
      )}
      {waiting.length === 0 ? (
        <EmptyState
          title={t('wait.emptyTitle')}
          text={t('wait.emptyText')}
          action={
            <ButtonLink variant="primary" to={paths.pilotWindows()}>
              {t('list.search')}
            </ButtonLink>
          }
        />
      ) : (
        <ul className="space-y-3">
          {waiting.map((one) => (
            <li key={one.id}>
              <WaitingCard one={one} mayEdit={mayEdit} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function WaitingCard({ one, mayEdit }: { one: WaitingLine; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const { offer, lineName } = one
  return (
    <Card
      title={lineName}
      to={paths.line(one.lineId)}
      headingLevel="h2"
      {...(offer ? { edge: 'accent' as const } : {})}
      action={<Badge tone={offer ? 'accent' : 'unknown'}>{t(offer ? 'wait.offered' : 'wait.waiting')}</Badge>}
    >
      {offer && (
        <p className="mb-2 font-medium">
          {t('wait.offeredText', {
            window: windowWords(offer.from, offer.until, language),
            until: offer.holdUntil ? formatInstant(offer.holdUntil, language) : '',
          })}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 text-sm text-muted">
        <span>{`${t('wait.range')}: ${windowWords(one.earliest, one.latest, language)}`}</span>
        <span>{t('hours', { count: one.hours })}</span>
        {one.place !== null && <span>{t('wait.placeNumber', { place: one.place })}</span>}
      </p>
      {mayEdit && (
        <Form method="post" className="mt-3 flex flex-wrap gap-3">
          <input type="hidden" name="id" value={one.id} />
          {offer && (
            <Button
              variant="primary"
              size="sm"
              name="intent"
              value="accept"
              aria-label={t('wait.acceptOne', { line: lineName })}
            >
              {t('wait.accept')}
            </Button>
          )}
          <Button size="sm" name="intent" value="leave" aria-label={t('wait.leaveOne', { line: lineName })}>
            {t(offer ? 'wait.decline' : 'wait.leave')}
          </Button>
        </Form>
      )}
    </Card>
  )
}
