import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Select } from '#app/components/select.tsx'
import { Switch } from '#app/components/switch.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState, resultOf } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { periodKinds } from '#app/platform/period.ts'
import { HUNDREDTHS } from '../figures.ts'
import { periodsUntil } from '../plan-period.ts'
import type { EntryView, TargetView } from '../target-view.ts'
import { FilesField } from './files-field.tsx'
import { useTargetWords } from './value-text.ts'

/** What a figure came to at the end of a period; for one that has an entry this is its correction. */
export function EnterForm({
  target,
  today,
  correcting,
  result,
}: {
  target: TargetView
  today: string
  /** The entry with which it begins; null for one of a new period. */
  correcting: EntryView | null
  result: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation('steering')
  const { periodText } = useTargetWords()
  const started = correcting && correcting.value !== null ? String(correcting.value / HUNDREDTHS) : ''
  const { errors, text } = formState(resultOf(result, 'enter'), t)
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="max-w-read space-y-4">
      <FormKey />
      <input type="hidden" name="seen" value={target.seen.entry} />
      <Field
        id="period"
        label={t('enter.period')}
        hint={t('enter.periodHint')}
        error={errors.period}
        required
      >
        <Select
          name="period"
          blank={t('enter.choose')}
          defaultValue={text('period', correcting?.period)}
          options={periodKinds.map((kind) => ({
            label: t(`periodKind.${kind}`),
            options: periodsUntil(today, kind).map((value) => ({ value, label: periodText(value) })),
          }))}
        />
      </Field>
      <Field id="value" label={t('enter.value')} hint={t('enter.valueHint')} error={errors.value} required>
        <NumberInput
          name="value"
          decimal
          unit={t(`unitName.${target.unit}`)}
          defaultValue={text('value', started)}
        />
      </Field>
      <Field
        id="evidence"
        label={t('enter.evidence')}
        hint={t('enter.evidenceHint')}
        error={errors.evidence}
        required
      >
        <TextArea name="evidence" rows={2} maxLength={500} defaultValue={text('evidence')} />
      </Field>
      <Field id="evidenceUrl" label={t('enter.link')} error={errors.evidenceUrl} optional>
        <TextInput name="evidenceUrl" type="url" maxLength={500} defaultValue={text('evidenceUrl')} />
      </Field>
      <FilesField label={t('enter.files')} error={errors.files} />
      {target.history.length > 0 && (
        <Switch
          name="takeBack"
          label={t('enter.takeBack')}
          hint={t('enter.takeBackHint')}
          defaultChecked={text('takeBack') === 'on'}
        />
      )}
      <Button variant="primary" name="intent" value="enter">
        {t('enter.send')}
      </Button>
    </Form>
  )
}
