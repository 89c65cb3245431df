import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type EvaluationPlan, judgedCriteria } from '../evaluation-plan.ts'
import type { Candidate } from '../evaluation-view.ts'
import type { Scores } from '../scores.ts'
import { criterionName } from './criterion-name.ts'
import type { Result } from './result.ts'

/** The points of one proposal: a number for each criterion that people judge. */
export function PointsFields({
  candidate,
  plan,
  scores,
  result,
}: {
  candidate: Candidate
  plan: EvaluationPlan
  scores: Scores
  result: Result
}) {
  const { t } = useTranslation('proposals')
  const form = nestedFormState(result, {}, t)
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {judgedCriteria(plan.criteria).map((criterion) => {
        const name = `points.${candidate.id}.${criterion.code}`
        const given = scores[candidate.id]?.[criterion.code]
        return (
          <Field
            key={criterion.code}
            id={name}
            label={criterionName(criterion, t)}
            hint={
              criterion.minScore === null
                ? t('score.weight', { weight: criterion.weightPercent })
                : t('score.weightAndMinimum', {
                    weight: criterion.weightPercent,
                    minimum: criterion.minScore,
                  })
            }
            error={form.errors[name]}
          >
            <NumberInput
              name={name}
              unit={t('unit.points')}
              defaultValue={result ? form.text(name) : given === undefined ? '' : String(given)}
            />
          </Field>
        )
      })}
    </div>
  )
}
