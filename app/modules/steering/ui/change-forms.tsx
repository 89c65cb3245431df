import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState, resultOf } from '#app/modules/accounts/form-state.ts'
import { dayOf } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { JudgeView } from '../challenge-view.ts'

type Props = { view: JudgeView; result: SubmissionResult<string[]> | undefined }

/** Puts the deadline off or takes the challenge back, each with a reason that everybody reads. */
export function ChangeForms({ view, result }: Props) {
  const { t } = useTranslation('steering')
  return (
    <Section title={t(view.mayExtend ? 'change.title' : 'change.withdraw')} lead={t('change.lead')}>
      <div className="space-y-3">
        {view.mayExtend && <ExtendForm view={view} result={result} />}
        <WithdrawForm view={view} result={result} />
      </div>
    </Section>
  )
}

function ExtendForm({ view: { challenge }, result }: Props) {
  const { t } = useTranslation('steering')
  const { errors, text, summary } = formState(resultOf(result, 'extend'), t)
  return (
    <Disclosure summary={t('change.extend')} open={summary.length > 0}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <FormKey />
        <input type="hidden" name="revision" value={challenge.revision} />
        <Field
          id="extend-deadlineOn"
          label={t('change.deadline')}
          hint={t('publish.deadlineHint')}
          error={errors.deadlineOn}
          required
        >
          <DateInput
            name="deadlineOn"
            min={dayOf(new Date(challenge.deadlineAt))}
            defaultValue={text('deadlineOn')}
          />
        </Field>
        <Field id="extend-reason" label={t('change.extendReason')} error={errors.reason} required>
          <TextArea name="reason" rows={2} maxLength={1000} defaultValue={text('reason')} />
        </Field>
        <Button name="intent" value="extend">
          {t('change.extendSend')}
        </Button>
      </Form>
    </Disclosure>
  )
}

function WithdrawForm({ view: { challenge }, result }: Props) {
  const { t } = useTranslation('steering')
  const { errors, text, summary } = formState(resultOf(result, 'withdraw'), t)
  return (
    <Disclosure summary={t('change.withdraw')} open={summary.length > 0}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <Alert tone="warning">{t('change.withdrawLead')}</Alert>
        <FormKey />
        <input type="hidden" name="revision" value={challenge.revision} />
        <Field id="withdraw-reason" label={t('change.withdrawReason')} error={errors.reason} required>
          <TextArea name="reason" rows={2} maxLength={1000} defaultValue={text('reason')} />
        </Field>
        <Button variant="danger" name="intent" value="withdraw">
          {t('change.withdrawSend')}
        </Button>
      </Form>
    </Disclosure>
  )
}
