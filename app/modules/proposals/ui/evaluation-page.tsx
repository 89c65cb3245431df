import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { awardPaths } from '#app/platform/award-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { EvaluationView } from '../evaluation-view.ts'
import { ConsensusForm } from './consensus-form.tsx'
import { NeedHead } from './need-head.tsx'
import type { Result } from './result.ts'
import { Sensitivity } from './sensitivity.tsx'
import { SettledAlert } from './settled-alert.tsx'
import { SideBySide } from './side-by-side.tsx'

/** What the panel agreed on, side by side, and what the order hangs on. */
export function EvaluationPage({
  evaluation,
  canEdit,
  done,
  result,
}: {
  evaluation: EvaluationView
  canEdit: boolean
  done?: 'saved' | 'closed'
  result: Result
}) {
  const { t } = useTranslation('proposals')
  const { needId, title, phase, settled, mayAgree, consensus } = evaluation
  const form = formState(result, t)
  return (
    <>
      <NeedHead
        needId={needId}
        title={title}
        current="evaluation"
        actions={
          canEdit &&
          phase === 'closed' && (
            <>
              <ButtonLink to={awardPaths.award(needId)} variant="primary">
                {t('award')}
              </ButtonLink>
              <ButtonLink to={awardPaths.needOutcome(needId)}>{t('end.link')}</ButtonLink>
            </>
          )
        }
      />
      {done && !result && <Flash key={done} text={t(`consensus.done.${done}`)} />}
      <ErrorSummary errors={form.summary} />
      <div className="mb-5 space-y-3">
        <SettledAlert settled={settled} side="buyer" />
        {!consensus.closed && !settled && !mayAgree && (
          <Alert
            tone="info"
            title={t(phase === 'receiving' ? 'score.why.receiving' : 'consensus.waits')}
            action={
              phase === 'scoring' && (
                <TextLink to={awardPaths.needScores(needId)}>{t('tabs.scores')}</TextLink>
              )
            }
          />
        )}
      </div>
      <SideBySide evaluation={evaluation} />
      {evaluation.result && <Sensitivity evaluation={evaluation} />}
      {mayAgree && canEdit && (
        <Section title={t('consensus.title')} lead={t('consensus.lead')}>
          <ConsensusForm evaluation={evaluation} result={result} />
        </Section>
      )}
    </>
  )
}
