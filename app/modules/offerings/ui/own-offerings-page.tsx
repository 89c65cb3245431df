import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { Flash } from '#app/components/flash.tsx'
import { useForgetSent } from '#app/components/kept-typing/use-kept-typing.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { type OfferingStatus, offeringStatuses } from '../offering.ts'
import type { OfferingRow } from '../offering-row.ts'
import { OwnOfferingCard } from './own-offering-card.tsx'

/** What the last form did, if it went well; anything else in the address is ignored. */
const DONE = ['publish', 'pause', 'archive', 'confirm', 'published']

/** The provider's own offerings by state. */
export function OwnOfferingsPage({
  offerings,
  counts,
  page,
  pages,
  status,
  mayEdit,
  userId,
  done,
  paused,
  problem,
}: {
  offerings: OfferingRow[]
  counts: Partial<Record<OfferingStatus, number>>
  page: number
  pages: number
  status: OfferingStatus | null
  mayEdit: boolean
  userId: string
  done: string | null
  /** The offering that it paused. */
  paused: string | null
  /** Message key of why the last button did nothing. */
  problem?: string
}) {
  const { t } = useTranslation('offerings')
  // Both a new one and one of before may have led here.
  useForgetSent(`${userId} ${paths.myOfferings()}`, done === 'published')
  const count = (one: OfferingStatus) => counts[one] ?? 0
  const current = offeringStatuses
    .filter((one) => one !== 'archived')
    .reduce((sum, one) => sum + count(one), 0)
  // What officials took down is there where there is something of it.
  const shows = (one: OfferingStatus) => one !== 'suspended' || count(one) > 0 || status === one
  const add = mayEdit && (
    <>
      <ButtonLink to={paths.imports()}>{t('mine.import')}</ButtonLink>
      <ButtonLink variant="primary" to={paths.newOffering()}>
        {t('mine.new')}
      </ButtonLink>
    </>
  )
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} actions={add || undefined} />
      {problem ? (
        <div className="mb-4">
          <Alert tone="warning" title={t(problem)} live />
        </div>
      ) : (
        done &&
        DONE.includes(done) && (
          <Flash
            key={done}
            text={t(`mine.done.${done}`)}
            action={done === 'pause' && paused && mayEdit && <UndoPause id={paused} />}
          />
        )
      )}
      <Tabs
        label={t('mine.states')}
        items={[
          { label: t('mine.current'), to: paths.myOfferings(), current: !status, count: current },
          ...offeringStatuses.filter(shows).map((one) => ({
            label: t(`status.${one}`),
            to: paths.myOfferings({ status: one }),
            current: status === one,
            count: count(one),
          })),
        ]}
      />
      {offerings.length > 0 && (
        <Toolbar
          end={
            <ExportLinks
              hrefFor={(format) =>
                paths.newExport('own-offerings', format, new URLSearchParams(status ? { status } : {}))
              }
            />
          }
        />
      )}
      {offerings.length > 0 ? (
        <ul className="space-y-3">
          {offerings.map((offering) => (
            <li key={offering.id}>
              <OwnOfferingCard offering={offering} mayEdit={mayEdit} />
            </li>
          ))}
        </ul>
      ) : status || current > 0 ? (
        <EmptyState
          title={t(status ? 'mine.noneInState' : 'mine.noneOnPage')}
          action={<ButtonLink to={paths.myOfferings()}>{t('mine.toCurrent')}</ButtonLink>}
        />
      ) : (
        <EmptyState
          title={t('mine.emptyTitle')}
          text={t('mine.emptyText')}
          action={<span className="flex flex-wrap gap-2">{add}</span>}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(one) =>
          paths.myOfferings({ status: status ?? undefined, page: one > 1 ? String(one) : undefined })
        }
      />
    </>
  )
}

function UndoPause({ id }: { id: string }) {
  const { t } = useTranslation('offerings')
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <Button size="sm" name="intent" value="publish">
        {t('mine.undo')}
      </Button>
    </Form>
  )
}
