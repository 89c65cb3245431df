import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import type { Option } from '#app/components/option.ts'
import { Select } from '#app/components/select.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type RunOptions = { materials: Option[]; verifications: Option[] }

const NUMBERS = [
  ['batchKg', 'kg'],
  ['temperatureCelsius', 'celsius'],
  ['pressureMegapascal', 'megapascal'],
  ['precisionMicrometre', 'micrometre'],
] as const

/** What a run needs of a line; the same names in the search by date and in the form of a booking. */
export function RunFields({
  options,
  text,
  errors = {},
}: {
  options: RunOptions
  text: (name: string) => string
  errors?: Record<string, string | undefined>
}) {
  const { t } = useTranslation('bookings')
  return (
    <>
      {NUMBERS.map(([name, unit]) => (
        <Field key={name} id={name} label={t(`field.${name}`)} error={errors[name]}>
          <NumberInput name={name} unit={t(`unit.${unit}`)} decimal defaultValue={text(name)} />
        </Field>
      ))}
      <Field id="material" label={t('field.material')} error={errors.material}>
        <Select
          name="material"
          blank={t('any')}
          options={options.materials}
          defaultValue={text('material')}
        />
      </Field>
      <Field id="verification" label={t('field.verification')} error={errors.verification}>
        <Select
          name="verification"
          blank={t('any')}
          options={options.verifications}
          defaultValue={text('verification')}
        />
      </Field>
    </>
  )
}
