import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { FRESH_FOR_DAYS } from '../offering.ts'
import type { OfferingRow } from '../offering-row.ts'
import { OfferingStatusBadge } from './offering-status-badge.tsx'
import { OwnOfferingActions } from './own-offering-actions.tsx'

/**
 * One of the provider's own offerings. A card, not a row of a table: the question before archiving opens below its
 * button, and a table's frame would cut it off.
 */
export function OwnOfferingCard({ offering, mayEdit }: { offering: OfferingRow; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('offerings')
  const language = i18n.language
  const { status, lastConfirmedOn } = offering
  const leaves = offering.leafCodes.map((code) => nameOf('leaf', code, language))
  const to = linkOf(offering, mayEdit)
  return (
    <Card
      title={offering.title}
      {...(to ? { to } : {})}
      {...(offering.stale || offering.expired ? { edge: 'accent' as const } : {})}
      headingLevel="h2"
      meta={[nameOf('domain', offering.domainCode, language), leaves.join(t('comma'))].join(' · ')}
      action={
        <>
          {offering.stale && <Badge tone="unknown">{t('mine.stale', { count: FRESH_FOR_DAYS })}</Badge>}
          {offering.expired && <Badge tone="not_met">{t('mine.expired')}</Badge>}
          <OfferingStatusBadge status={status} />
        </>
      }
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex flex-wrap gap-x-4 text-sm text-muted">
          {status === 'published' && (
            <span>
              {lastConfirmedOn
                ? t('mine.confirmedOn', { day: formatDay(lastConfirmedOn, language) })
                : t('mine.neverConfirmed')}
            </span>
          )}
          <span>{t('mine.updatedAt', { at: formatInstant(offering.updatedAt, language) })}</span>
        </p>
        <OwnOfferingActions offering={offering} mayEdit={mayEdit} />
      </div>
    </Card>
  )
}

function linkOf({ id, status }: OfferingRow, mayEdit: boolean): string | null {
  if (mayEdit && status !== 'archived' && status !== 'suspended') return paths.editOffering(id)
  return status === 'published' ? paths.offering(id) : null
}
