import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { judgedCriteria } from '../evaluation-plan.ts'
import type { EvaluationView } from '../evaluation-view.ts'
import { criterionName } from './criterion-name.ts'
import { PointsFields } from './points-fields.tsx'
import type { Result } from './result.ts'

/** The common points, beginning with the mean of what was handed in, and why. */
export function ConsensusForm({ evaluation, result }: { evaluation: EvaluationView; result: Result }) {
  const { t } = useTranslation('proposals')
  const { candidates, plan, consensus } = evaluation
  const form = nestedFormState(result, { notes: consensus.notes }, t)
  return (
    <Form method="post" noValidate className="space-y-4">
      <input type="hidden" name="revision" value={consensus.revision} />
      {candidates.map((candidate) => (
        <Card
          key={candidate.id}
          title={candidate.name ?? t('lettered', { letter: candidate.letter })}
          meta={spreadWords(evaluation, candidate.id, t)}
        >
          <div className="space-y-4">
            <PointsFields candidate={candidate} plan={plan} scores={consensus.scores} result={result} />
            <Field
              id={`notes.${candidate.id}`}
              label={t('consensus.note')}
              error={form.errors[`notes.${candidate.id}`]}
              optional
            >
              <TextArea
                name={`notes.${candidate.id}`}
                rows={2}
                maxLength={2000}
                defaultValue={form.text(`notes.${candidate.id}`)}
              />
            </Field>
          </div>
        </Card>
      ))}
      <FormActions>
        <Button name="intent" value="save">
          {t('score.save')}
        </Button>
        <ConfirmButton
          label={t('consensus.close')}
          question={t('consensus.closeQuestion')}
          confirmLabel={t('consensus.closeConfirm')}
          confirmVariant="primary"
          name="intent"
          value="close"
        />
      </FormActions>
    </Form>
  )
}

/** "技术方案 70–85": how far apart those were who handed in, to talk about. */
function spreadWords(
  { own, others, plan }: EvaluationView,
  id: string,
  t: (key: string, values?: Record<string, string | number>) => string,
): string {
  const all = [...(own?.handedIn ? [own.scores] : []), ...others.map(({ scores }) => scores)]
  return judgedCriteria(plan.criteria)
    .flatMap((criterion) => {
      const given = all.flatMap((scores) => scores[id]?.[criterion.code] ?? [])
      const [low, high] = [Math.min(...given), Math.max(...given)]
      return given.length > 1 && low !== high
        ? [t('consensus.spread', { criterion: criterionName(criterion, t), low, high })]
        : []
    })
    .join(t('comma'))
}
