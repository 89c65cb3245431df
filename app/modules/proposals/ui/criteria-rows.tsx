import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { CRITERIA_LIMIT, type EvaluationPlan, PRICE } from '../evaluation-plan.ts'
import { criterionName } from './criterion-name.ts'
import type { Result } from './result.ts'

/** One row for each criterion and some more; a row without a weight is none. */
export function CriteriaRows({ plan, result }: { plan: EvaluationPlan; result: Result }) {
  const { t } = useTranslation('proposals')
  const start = {
    criteria: plan.criteria.map(({ code, label, weightPercent, minScore }) => ({
      code,
      label,
      weightPercent: String(weightPercent),
      minScore: minScore === null ? '' : String(minScore),
    })),
  }
  const form = nestedFormState(result, start, t)
  const named = plan.criteria.filter(({ label }) => label === '').length
  return (
    <ul className="divide-y divide-line">
      {Array.from({ length: CRITERIA_LIMIT + 1 }, (_, index) => {
        const name = `criteria[${index}]`
        const code = form.text(`${name}.code`)
        const own = code === '' || code.startsWith('own-')
        const words = own
          ? t('plan.ownCriterion', { number: index - named + 1 })
          : criterionName({ code, label: '' }, t)
        return (
          <li key={name} className="grid items-end gap-4 py-3 sm:grid-cols-3">
            {code && <input type="hidden" name={`${name}.code`} value={code} />}
            {own ? (
              <Field id={`${name}.label`} label={words} error={form.errors[`${name}.label`]} optional>
                <TextInput name={`${name}.label`} maxLength={30} defaultValue={form.text(`${name}.label`)} />
              </Field>
            ) : (
              <p className="font-medium">{words}</p>
            )}
            <Field
              id={`${name}.weightPercent`}
              label={t('plan.weightOf', { criterion: words })}
              error={form.errors[`${name}.weightPercent`]}
            >
              <NumberInput
                name={`${name}.weightPercent`}
                unit="%"
                defaultValue={form.text(`${name}.weightPercent`)}
              />
            </Field>
            {code === PRICE ? (
              <p className="text-sm text-muted">{t('plan.computed')}</p>
            ) : (
              <Field
                id={`${name}.minScore`}
                label={t('plan.minimumOf', { criterion: words })}
                error={form.errors[`${name}.minScore`]}
              >
                <NumberInput
                  name={`${name}.minScore`}
                  unit={t('unit.points')}
                  defaultValue={form.text(`${name}.minScore`)}
                />
              </Field>
            )}
          </li>
        )
      })}
    </ul>
  )
}
