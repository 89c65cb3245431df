import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Select } from '#app/components/select.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Strictness } from '../wizard-view.ts'

/** 必须 / 优先 / 仅供参考 for one field, and how many percent a number may miss it by. */
export function StrictnessChoice({
  strictness,
  label,
  error,
}: {
  strictness: Strictness | undefined
  /** The field it belongs to, for those who do not see it beside. */
  label: string
  error?: string
}) {
  const { t } = useTranslation('needs')
  if (!strictness) return null
  const { name, adjustable, tolerance, chosen, tolerancePercent } = strictness
  if (!adjustable) return <p className="text-sm text-faint md:pt-7">{t('strictness.providersOwn')}</p>
  const options = (['hard', 'soft', 'info'] as const).map((value) => ({
    value,
    label: t(`hardness.${value}.label`),
  }))
  return (
    <div className="strict">
      <Field id={`hardness.${name}`} label={<Small field={label} text={t('strictness.label')} />}>
        <Select name={`hardness.${name}`} size="sm" options={options} defaultValue={chosen} />
      </Field>
      {tolerance && (
        <Field
          id={`tolerance.${name}`}
          label={<Small field={label} text={t('strictness.tolerance')} />}
          error={error}
        >
          <NumberInput
            name={`tolerance.${name}`}
            unit="%"
            size={3}
            defaultValue={tolerancePercent ? String(tolerancePercent) : ''}
          />
        </Field>
      )}
    </div>
  )
}

function Small({ field, text }: { field: string; text: string }) {
  return (
    <>
      <span className="sr-only">{field}: </span>
      {text}
    </>
  )
}
