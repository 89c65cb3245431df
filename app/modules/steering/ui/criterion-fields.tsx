import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type ChallengeWeights, challengeCriteria } from '../challenge.ts'

/** Four numbers, one for each criterion; what was typed comes before `start`. */
export function CriterionFields({
  prefix,
  id = prefix,
  unit,
  start,
  typed,
  error,
}: {
  prefix: string
  id?: string
  unit?: string
  start: Partial<ChallengeWeights>
  typed?: Record<string, unknown> | undefined
  error?: string | undefined
}) {
  const { t } = useTranslation('steering')
  return (
    <fieldset className="space-y-2">
      <legend className="sr-only">{t('challenge.weights')}</legend>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {challengeCriteria.map((code, place) => {
          const value = typed?.[code] ?? start[code]
          return (
            <Field
              key={code}
              id={place === 0 ? id : `${id}-${code}`}
              label={t(`challenge.criterion.${code}`)}
              error={place === 0 ? error : undefined}
            >
              <NumberInput
                name={`${prefix}.${code}`}
                unit={unit}
                defaultValue={value === undefined ? '' : String(value)}
              />
            </Field>
          )
        })}
      </div>
    </fieldset>
  )
}
