import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import type { FormState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { CapacityView } from '../capacity-view.ts'

type Props = { today: string; mayEdit: boolean; form: FormState }

/** What each published service would take, and whether it brings invitations. */
export function FreePlaces({
  offerings,
  refused,
  ...rest
}: Props & {
  offerings: CapacityView['offerings']
  /** The offering whose form came back. */
  refused: unknown
}) {
  const { t } = useTranslation('routing')
  return (
    <Section title={t('capacity.offerings')} lead={t('capacity.offeringsLead')}>
      {offerings.length === 0 ? (
        <EmptyState
          title={t('capacity.noOfferings')}
          text={t('capacity.noOfferingsText')}
          action={<ButtonLink to={paths.myOfferings()}>{t('leads.toOfferings')}</ButtonLink>}
        />
      ) : (
        <ul className="space-y-3">
          {offerings.map((offering) => (
            <li key={offering.id}>
              <Place offering={offering} refused={refused === offering.id} {...rest} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Place({
  offering,
  refused,
  today,
  mayEdit,
  form,
}: Props & { offering: CapacityView['offerings'][number]; refused: boolean }) {
  const { t } = useTranslation('routing')
  const { id, title, version, wipLimit, openSlots, nextFreeOn, paused } = offering
  const value = (name: string, start: string | null) => (refused ? form.text(name, start) : (start ?? ''))
  const error = (name: string) => (refused ? form.errors[name] : undefined)
  // The first of several places with these fields carries the plain ids to which the summary of errors leads.
  const idOf = (name: string) => (refused ? name : `${name}-${id}`)
  return (
    <Card
      title={title}
      to={paths.offering(id)}
      meta={
        <span className="flex flex-wrap items-center gap-2">
          {wipLimit !== null && <span>{t('capacity.wip', { count: wipLimit })}</span>}
          {paused && <Badge tone="unknown">{t('capacity.pausedBadge')}</Badge>}
        </span>
      }
      action={
        mayEdit && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="offeringId" value={id} />
            <Button
              size="sm"
              variant="quiet"
              name="intent"
              value={paused ? 'resume' : 'pause'}
              aria-label={t(paused ? 'capacity.resumeOne' : 'capacity.pauseOne', { title })}
            >
              {t(paused ? 'capacity.resume' : 'capacity.pause')}
            </Button>
          </Form>
        )
      }
    >
      <Form method="post" noValidate preventScrollReset className="flex flex-wrap items-start gap-3">
        <input type="hidden" name="offeringId" value={id} />
        <input type="hidden" name="version" value={version} />
        <Field
          id={idOf('openSlots')}
          label={t('capacity.slots')}
          hint={t('capacity.blankHint')}
          error={error('openSlots')}
        >
          <NumberInput
            name="openSlots"
            min={0}
            disabled={!mayEdit}
            aria-label={t('capacity.slotsOne', { title })}
            defaultValue={value('openSlots', openSlots === null ? null : String(openSlots))}
          />
        </Field>
        <Field id={idOf('nextFreeOn')} label={t('capacity.freeOn')} error={error('nextFreeOn')}>
          <DateInput
            name="nextFreeOn"
            min={today}
            disabled={!mayEdit}
            aria-label={t('capacity.freeOnOne', { title })}
            defaultValue={value('nextFreeOn', nextFreeOn)}
          />
        </Field>
        {mayEdit && (
          <div className="self-center">
            <Button name="intent" value="slots" aria-label={t('capacity.saveOne', { title })}>
              {t('capacity.save')}
            </Button>
          </div>
        )}
      </Form>
    </Card>
  )
}
