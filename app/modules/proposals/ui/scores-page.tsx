import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { EvaluationView } from '../evaluation-view.ts'
import { NeedHead } from './need-head.tsx'
import { PointsFields } from './points-fields.tsx'
import { PointsTable } from './points-table.tsx'
import type { Result } from './result.ts'

/** What one of the panel gives each proposal, before knowing what the others gave. */
export function ScoresPage({
  evaluation,
  canEdit,
  done,
  result,
}: {
  evaluation: EvaluationView
  canEdit: boolean
  done: boolean
  result: Result
}) {
  const { t } = useTranslation('proposals')
  const { needId, title, phase, own, panel } = evaluation
  const form = formState(result, t)
  const open = phase === 'scoring' && own !== null && !own.handedIn && canEdit
  return (
    <>
      <NeedHead needId={needId} title={title} current="scores" />
      {done && !result && <Flash text={t('score.saved')} />}
      <ErrorSummary errors={form.summary} />
      {!open && (
        <div className="mb-5">
          <Alert tone="info" title={t(`score.why.${whyNot(evaluation)}`)} />
        </div>
      )}
      {panel.length > 0 && (
        <p className="mb-4 text-muted">
          {t('score.handedIn', {
            count: panel.filter(({ handedIn }) => handedIn).length,
            all: panel.length,
          })}
        </p>
      )}
      {open ? (
        <ScoreForm evaluation={evaluation} own={own} result={result} />
      ) : (
        <Given evaluation={evaluation} />
      )}
    </>
  )
}

function whyNot({ phase, own }: EvaluationView) {
  if (phase === 'receiving') return 'receiving'
  if (phase !== 'scoring') return 'closed'
  if (!own) return 'not-of-the-panel'
  return own.handedIn ? 'handed-in' : 'viewer'
}

function ScoreForm({
  evaluation,
  own,
  result,
}: {
  evaluation: EvaluationView
  own: NonNullable<EvaluationView['own']>
  result: Result
}) {
  const { t, i18n } = useTranslation('proposals')
  const { candidates, plan } = evaluation
  const form = formState(result, t)
  return (
    <Form method="post" noValidate className="space-y-4">
      <input type="hidden" name="revision" value={own.revision} />
      <p className="max-w-read text-sm text-muted">{t('score.lead')}</p>
      {candidates.map((candidate) => (
        <Card
          key={candidate.id}
          headingLevel="h2"
          title={candidate.name ?? t('lettered', { letter: candidate.letter })}
          meta={`${candidate.summary} · ${formatFen(candidate.totalFen, i18n.language)}`}
          action={<TextLink to={paths.proposal(candidate.id)}>{t('score.read')}</TextLink>}
        >
          <PointsFields candidate={candidate} plan={plan} scores={own.scores} result={result} />
        </Card>
      ))}
      <Field id="note" label={t('score.note')} error={form.errors.note} optional>
        <TextArea name="note" rows={3} maxLength={2000} defaultValue={form.text('note', own.note)} />
      </Field>
      <FormActions>
        <Button name="intent" value="save">
          {t('score.save')}
        </Button>
        <ConfirmButton
          label={t('score.handIn')}
          question={t('score.handInQuestion')}
          confirmLabel={t('score.handInConfirm')}
          confirmVariant="primary"
          name="intent"
          value="hand-in"
        />
      </FormActions>
    </Form>
  )
}

/** What was handed in, one's own and, from then on, what others gave. */
function Given({ evaluation }: { evaluation: EvaluationView }) {
  const { t } = useTranslation('proposals')
  const { own, others } = evaluation
  return (
    <div className="space-y-5">
      {own?.handedIn && (
        <PointsTable evaluation={evaluation} scores={own.scores} caption={t('score.own')} note={own.note} />
      )}
      {others.map(({ name, scores, note }) => (
        <PointsTable key={name} evaluation={evaluation} scores={scores} caption={name} note={note} />
      ))}
    </div>
  )
}
