import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Field } from '#app/components/field.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { MilestoneView } from '../deal-view.ts'
import type { DealSide } from '../party.ts'
import { type Result, useDealForm } from './deal-form.ts'

/** When a side paid or received the amount: information, no payment. */
export function PaymentForm({
  party,
  milestone,
  result,
}: {
  party: DealSide
  milestone: MilestoneView
  result: Result
}) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'payment')
  const start = party === 'buyer' ? milestone.paidOn : milestone.receivedOn
  return (
    <Section title={t('milestone.payment')} lead={t('noMoney')}>
      <Form method="post" noValidate className="no-print flex flex-wrap items-end gap-3">
        <Field
          id="on"
          label={t(party === 'buyer' ? 'milestone.paidOn' : 'milestone.receivedOn')}
          error={errorOf('on')}
        >
          <DateInput name="on" defaultValue={text('on', start)} />
        </Field>
        <Button name="intent" value="payment">
          {t('milestone.savePayment')}
        </Button>
      </Form>
    </Section>
  )
}
