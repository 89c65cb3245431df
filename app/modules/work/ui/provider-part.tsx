import { Form } from '@remix-run/react'
import clsx from 'clsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { FRESH_FOR_DAYS, offeringStatuses } from '#app/modules/offerings/offering.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'
import { LineList } from './line-list.tsx'

export function ProviderPart({
  provider,
  mayEdit,
}: {
  provider: NonNullable<Workbench['provider']>
  mayEdit: boolean
}) {
  const { t, i18n } = useTranslation('work')
  const { counts, toConfirm, published } = provider
  const confirms = counts.published > 0 || toConfirm.length > 0
  return (
    <Section
      title={t('offerings.title')}
      action={<TextLink to={paths.myOfferings()}>{t('offerings.all')}</TextLink>}
    >
      <div className="mb-5 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {offeringStatuses
          .filter((one) => one !== 'suspended' || counts[one] > 0)
          .map((status) => (
            <Figure
              key={status}
              label={t(`offerings.status.${status}`)}
              value={counts[status]}
              to={paths.myOfferings({ status })}
            />
          ))}
      </div>
      <div className={clsx('grid items-start gap-4', confirms && 'lg:grid-cols-2')}>
        {confirms && (
          <Card
            title={t('offerings.toConfirm')}
            meta={t('offerings.toConfirmNote', { count: FRESH_FOR_DAYS })}
            {...(toConfirm.length ? { edge: 'accent' as const } : {})}
          >
            <LineList
              empty={t('offerings.nothingToConfirm')}
              lines={toConfirm.map((offering) => ({
                key: offering.id,
                title: offering.title,
                to: mayEdit ? paths.editOffering(offering.id) : paths.offering(offering.id),
                note: offering.lastConfirmedOn
                  ? t('offerings.lastConfirmed', { day: formatDay(offering.lastConfirmedOn, i18n.language) })
                  : t('offerings.neverConfirmed'),
                action: mayEdit && (
                  <Form method="post" action={paths.myOfferings()}>
                    <input type="hidden" name="id" value={offering.id} />
                    <Button
                      size="sm"
                      name="intent"
                      value="confirm"
                      aria-label={t('offerings.confirmOne', { title: offering.title })}
                    >
                      {t('offerings.confirm')}
                    </Button>
                  </Form>
                ),
              }))}
            />
          </Card>
        )}
        <Card title={t('offerings.demand')}>
          <LineList
            empty={t('offerings.noDemand')}
            lines={published.map((offering) => ({
              key: offering.id,
              title: offering.title,
              to: paths.demandFor(offering.id),
              note: nameOf('domain', offering.domainCode, i18n.language),
            }))}
          />
        </Card>
      </div>
    </Section>
  )
}
