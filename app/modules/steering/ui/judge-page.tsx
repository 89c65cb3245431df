import type { SubmissionResult } from '@conform-to/react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { steeringPaths } from '#app/platform/steering-paths.ts'
import type { JudgeView } from '../challenge-view.ts'
import { ChallengeBadge } from './challenge-badge.tsx'
import { ChallengeFacts } from './challenge-facts.tsx'
import { ChangeForms } from './change-forms.tsx'
import { Comparison } from './comparison.tsx'
import { CostTurns } from './cost-turns.tsx'
import { ConcludeForm, ScoreForms } from './judge-forms.tsx'

/** A challenge for those who put it up: changed while nobody has entered, its entries compared, scored and concluded afterwards. */
export function JudgePage({
  view,
  done,
  result,
}: {
  view: JudgeView
  done?: string
  result: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation('steering')
  const { challenge, count, judges, opened, entries, mayEdit } = view
  const working = judges && !challenge.outcome
  return (
    <>
      <PageHeader
        title={t(challenge.open ? 'judge.openTitle' : 'judge.title', { title: challenge.title })}
        badge={<ChallengeBadge challenge={challenge} />}
        lead={challenge.open && count !== null ? t('judge.openLead', { count }) : undefined}
        breadcrumbs={[
          { label: t('challenges.title'), to: paths.challenges() },
          { label: challenge.title, to: paths.challenge(challenge.id) },
          { label: t('challenge.manage') },
        ]}
        actions={
          mayEdit && (
            <ButtonLink to={steeringPaths.editChallenge(challenge.id)}>{t('change.edit')}</ButtonLink>
          )
        }
      />
      {done && <Flash text={t(`judge.done.${done}`)} />}
      <ErrorSummary errors={useErrors(result)} />
      <ChallengeFacts challenge={challenge} />
      {!judges && (
        <div className="mt-4">
          <Alert>{t('judge.notYours')}</Alert>
        </div>
      )}
      {judges && opened && <Comparison view={view} />}
      <CostTurns view={view} />
      {working && opened && entries.length > 0 && <ScoreForms {...{ view, result }} />}
      {working && opened && <ConcludeForm {...{ view, result }} />}
      {working && <ChangeForms {...{ view, result }} />}
    </>
  )
}

/** What is wrong, each with the id of its field: several forms of the page have fields of one name. */
function useErrors(result: SubmissionResult<string[]> | undefined) {
  const { t } = useTranslation('steering')
  const { intent, entry } = result?.initialValue ?? {}
  return formState(result, t).summary.map(({ field, message }) => ({
    message,
    ...(field && { field: intent === 'score' ? `points-${entry}` : `${intent}-${field}` }),
  }))
}
