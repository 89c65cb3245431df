import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { paths } from '#app/platform/paths.ts'
import { FRESH_FOR_DAYS, mayGo } from '../offering.ts'
import type { OfferingRow } from '../offering-row.ts'
import { OfferingStatusBadge } from './offering-status-badge.tsx'

export function OwnOfferingTable({ offerings, mayEdit }: { offerings: OfferingRow[]; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('offerings')
  const language = i18n.language
  return (
    <DataTable
      caption={t('mine.title')}
      captionHidden
      rows={offerings}
      rowKey={(offering) => offering.id}
      columns={[
        {
          key: 'title',
          header: t('field.title'),
          rowHeader: true,
          cell: (offering) => <Title offering={offering} mayEdit={mayEdit} />,
        },
        {
          key: 'status',
          header: t('field.status'),
          cell: (offering) => (
            <span className="flex flex-wrap gap-1">
              <OfferingStatusBadge status={offering.status} />
              {offering.stale && <Badge tone="unknown">{t('mine.stale', { count: FRESH_FOR_DAYS })}</Badge>}
              {offering.expired && <Badge tone="not_met">{t('mine.expired')}</Badge>}
            </span>
          ),
        },
        {
          key: 'confirmed',
          header: t('field.lastConfirmedOn'),
          nowrap: true,
          cell: ({ lastConfirmedOn }) =>
            lastConfirmedOn ? formatDay(lastConfirmedOn, language) : t('mine.neverConfirmed'),
        },
        {
          key: 'updated',
          header: t('field.updatedAt'),
          nowrap: true,
          cell: (offering) => formatInstant(offering.updatedAt, language),
        },
        {
          key: 'actions',
          header: t('mine.actions'),
          headerHidden: true,
          cell: (offering) => <Actions offering={offering} mayEdit={mayEdit} />,
        },
      ]}
    />
  )
}

function Title({ offering, mayEdit }: { offering: OfferingRow; mayEdit: boolean }) {
  const { i18n } = useTranslation()
  const { id, title, status } = offering
  const to =
    mayEdit && status !== 'archived'
      ? paths.editOffering(id)
      : status === 'published'
        ? paths.offering(id)
        : null
  const leaves = offering.leafCodes.map((code) => nameOf('leaf', code, i18n.language))
  return (
    <>
      {to ? (
        <TextLink to={to} quiet strong>
          {title}
        </TextLink>
      ) : (
        title
      )}
      <p className="text-sm font-normal text-faint">
        {[nameOf('domain', offering.domainCode, i18n.language), ...leaves].join(' · ')}
      </p>
    </>
  )
}

function Actions({ offering, mayEdit }: { offering: OfferingRow; mayEdit: boolean }) {
  const { t } = useTranslation('offerings')
  const { id, status, title } = offering
  const published = status === 'published'
  const called = (words: string) => ({ 'aria-label': t('mine.actionOn', { action: words, title }) })
  return (
    <div className="space-y-2">
      {published && (
        <p className="flex flex-wrap gap-x-3 gap-y-1">
          <TextLink to={paths.demandFor(id)}>{t('mine.demand')}</TextLink>
          <TextLink to={paths.offering(id)} quiet>
            {t('mine.view')}
          </TextLink>
        </p>
      )}
      {mayEdit && (
        <Form method="post" preventScrollReset className="flex flex-wrap gap-1.5">
          <input type="hidden" name="id" value={id} />
          {published && (
            <Button
              size="sm"
              variant={offering.stale ? 'primary' : 'secondary'}
              name="intent"
              value="confirm"
              {...called(t('mine.confirm'))}
            >
              {t('mine.confirm')}
            </Button>
          )}
          {mayGo('publish', status) && (
            <Button size="sm" name="intent" value="publish" {...called(t('mine.publish'))}>
              {t('mine.publish')}
            </Button>
          )}
          {mayGo('pause', status) && (
            <Button size="sm" variant="quiet" name="intent" value="pause" {...called(t('mine.pause'))}>
              {t('mine.pause')}
            </Button>
          )}
          {mayGo('archive', status) && (
            <ConfirmButton
              size="sm"
              variant="quiet"
              align="end"
              name="intent"
              value="archive"
              label={t('mine.archive')}
              question={t('mine.archiveQuestion', { title })}
              confirmLabel={t('mine.archiveConfirm')}
            />
          )}
        </Form>
      )}
    </div>
  )
}
