import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { FormState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { BookingView } from '../booking-view.ts'
import { inputOf } from '../window.ts'

/** What this side may do with the booking now; nothing where nothing is open to it. */
export function BookingActions({ booking, form }: { booking: BookingView; form: FormState }) {
  const { t } = useTranslation('bookings')
  const { may, side } = booking
  if (may.length === 0) return null
  const button = (intent: string, primary?: boolean) => (
    <Step booking={booking}>
      <Button variant={primary ? 'primary' : 'secondary'} name="intent" value={intent}>
        {t(`act.${intent}`)}
      </Button>
    </Step>
  )
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-3">
        {may.includes('approve') && button('approve', true)}
        {may.includes('confirm') && button('confirm', true)}
        {may.includes('finish') && button('finish', true)}
        {may.includes('miss') && button('miss')}
      </div>
      {may.includes('refuse') && (
        <Disclosure summary={t('act.refuse')} open={Boolean(form.errors.reason)}>
          <Step booking={booking}>
            <Field
              id="reason"
              label={t('field.reason')}
              hint={t('hint.reason')}
              error={form.errors.reason}
              required
            >
              <TextInput name="reason" maxLength={200} defaultValue={form.text('reason')} />
            </Field>
            <Button variant="danger" name="intent" value="refuse">
              {t('act.refuseNow')}
            </Button>
          </Step>
        </Disclosure>
      )}
      {may.includes('move') && (
        <Disclosure summary={t('act.move')} open={Boolean(form.errors.from)}>
          <Step booking={booking}>
            <Field
              id="from"
              label={t('field.newStart')}
              hint={t('hint.newStart')}
              error={form.errors.from}
              required
            >
              <DateInput time name="from" defaultValue={form.text('from', inputOf(new Date(booking.from)))} />
            </Field>
            <Button name="intent" value="move">
              {t('act.moveNow')}
            </Button>
          </Step>
        </Disclosure>
      )}
      {may.includes('cancel') && (
        <Disclosure summary={t('act.cancel')}>
          <Step booking={booking}>
            <Field
              id="cancel-reason"
              label={t('field.reason')}
              hint={t(side === 'provider' ? 'hint.reason' : 'hint.ownReason')}
              required={side === 'provider'}
            >
              <TextInput name="reason" maxLength={200} />
            </Field>
            <Button variant="danger" name="intent" value="cancel">
              {t('act.cancelNow')}
            </Button>
          </Step>
        </Disclosure>
      )}
    </div>
  )
}

function Step({ booking: { id, revision }, children }: { booking: BookingView; children: ReactNode }) {
  return (
    <Form method="post" action={paths.booking(id)} noValidate className="space-y-3">
      <input type="hidden" name="revision" value={revision} />
      {children}
    </Form>
  )
}
