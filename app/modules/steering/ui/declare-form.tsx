import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState, resultOf } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { HUNDREDTHS, targetKinds } from '../figures.ts'
import type { TargetView } from '../target-view.ts'

/** How a figure is meant and from where it counts; the paper's own word is only a proposal. */
export function DeclareForm({
  target,
  today,
  result,
}: {
  target: TargetView
  today: string
  result: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation('steering')
  const { errors, text } = formState(resultOf(result, 'declare'), t)
  const [holding] = target.declarations
  const baseline = holding && holding.baseline !== null ? String(holding.baseline / HUNDREDTHS) : ''
  return (
    <Form method="post" noValidate className="max-w-read space-y-4">
      <FormKey />
      <input type="hidden" name="seen" value={target.seen.declaration} />
      <RadioGroup
        name="kind"
        legend={t('declare.kind')}
        hint={t(target.said ? 'declare.said' : 'declare.unsaid', {
          kind: target.said ? t(`kind.${target.said}`) : '',
        })}
        required
        error={errors.kind}
        defaultValue={text('kind', holding?.kind ?? target.said)}
        options={targetKinds.map((value) => ({
          value,
          label: t(`kind.${value}`),
          hint: t(`kindHint.${value}`),
        }))}
      />
      <Field
        id="baseline"
        label={t('declare.baseline')}
        hint={t('declare.baselineHint')}
        error={errors.baseline}
        optional
      >
        <NumberInput
          name="baseline"
          decimal
          unit={t(`unitName.${target.unit}`)}
          defaultValue={text('baseline', baseline)}
        />
      </Field>
      <Field id="baselineOn" label={t('declare.baselineOn')} error={errors.baselineOn} optional>
        <DateInput name="baselineOn" max={today} defaultValue={text('baselineOn', holding?.baselineOn)} />
      </Field>
      <Field
        id="source"
        label={t('declare.source')}
        hint={t('declare.sourceHint')}
        error={errors.source}
        optional
      >
        <TextArea name="source" rows={2} maxLength={500} defaultValue={text('source', holding?.source)} />
      </Field>
      <Button variant={holding ? 'secondary' : 'primary'} name="intent" value="declare">
        {t(holding ? 'declare.again' : 'declare.send')}
      </Button>
    </Form>
  )
}
