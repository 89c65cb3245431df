import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Select } from '#app/components/select.tsx'
import { Switch } from '#app/components/switch.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

const PARTS = ['capability', 'price', 'delivery', 'distance', 'track', 'capacity', 'reciprocity'] as const

/** How a rule counts: on or off, how strictly, in which part, how much. */
export function RuleFormBasics({
  text,
  active,
  errors,
}: {
  text: Record<string, string>
  active: boolean
  errors: Record<string, string | undefined>
}) {
  const { t } = useTranslation('rulebook')
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Switch name="active" label={t('form.active')} hint={t('form.activeHint')} defaultChecked={active} />
      <RadioGroup
        name="hardness"
        legend={t('form.hardness')}
        hint={t('form.hardnessHint')}
        columns={3}
        defaultValue={text.hardness ?? ''}
        error={errors.hardness}
        options={(['hard', 'soft', 'info'] as const).map((one) => ({
          value: one,
          label: t(`matching:hardness.${one}`),
        }))}
      />
      <Field id="part" label={t('form.part')} error={errors.part}>
        <Select
          name="part"
          blank={t('noPart')}
          defaultValue={text.part ?? ''}
          options={PARTS.map((part) => ({ value: part, label: t(`matching:part.${part}`) }))}
        />
      </Field>
      <Field id="weight" label={t('form.weight')} hint={t('form.weightHint')} error={errors.weight} required>
        <NumberInput name="weight" defaultValue={text.weight} />
      </Field>
      <Field id="applies" label={t('applies.label')} error={errors.applies}>
        <Select
          name="applies"
          defaultValue={text.applies ?? ''}
          options={(['always', 'when-stated'] as const).map((one) => ({
            value: one,
            label: t(`applies.${one}`),
          }))}
        />
      </Field>
    </div>
  )
}
