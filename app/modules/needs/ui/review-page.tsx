import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { Lack } from '../need-completeness.ts'
import type { ReviewView } from '../wizard-view.ts'
import { AnswerList } from './answer-list.tsx'
import { type Result, useProblems } from './form-problems.ts'
import { RecognisedPanel } from './recognised-panel.tsx'
import { WizardFrame } from './wizard-frame.tsx'

/** The last step: what was recognised, what is missing, who could meet it, every answer, and publishing. */
export function ReviewPage({
  view,
  result,
  coverage,
}: {
  view: ReviewView
  result: Result
  /** What publishing would find. */
  coverage: ReactNode
}) {
  const { t } = useTranslation('needs')
  const { summary } = useProblems(result)
  const { id, draft, status, version, lacks, advice, disclosures, changed } = view
  const isNew = status !== 'published'
  const again = version > 0
  return (
    <WizardFrame
      needId={id}
      title={draft.title}
      version={version}
      step="review"
      lacking={lacks.map((lack) => lack.step)}
    >
      <ErrorSummary errors={summary} />
      <RecognisedPanel needId={id} recognised={view.recognised} />
      {lacks.length > 0 && (
        <div className="mb-5">
          <Alert tone="warning" title={t('review.lacks', { count: lacks.length })}>
            <LackList needId={id} lacks={lacks} />
          </Alert>
        </div>
      )}
      {disclosures.length > 0 && (
        <div className="mb-5">
          <Alert tone="warning" title={t('review.disclosures')}>
            <LackList needId={id} lacks={disclosures} />
          </Alert>
        </div>
      )}
      {coverage}
      {advice.length > 0 && (
        <div className="mt-5">
          <Alert tone="info" title={t('review.advice')}>
            <LackList needId={id} lacks={advice} />
          </Alert>
        </div>
      )}
      <div className="mt-6">
        <AnswerList need={draft} strictness={view.strictness} editable />
      </div>
      <Form method="post">
        <FormKey />
        <input type="hidden" name="revision" value={view.revision} />
        <FormActions
          sticky
          note={t(isNew ? 'review.publishNote' : changed ? 'review.changedNote' : 'review.unchangedNote')}
        >
          <Button variant="primary" size="lg" disabled={lacks.length > 0 || !(isNew || changed)}>
            {t(again ? 'review.publishAgain' : 'review.publish', { version: version + 1 })}
          </Button>
          <ButtonLink to={paths.need(id)} variant="quiet">
            {t('review.later')}
          </ButtonLink>
        </FormActions>
      </Form>
    </WizardFrame>
  )
}

function LackList({ needId, lacks }: { needId: string; lacks: Lack[] }) {
  const { t } = useTranslation('needs')
  return (
    <ul className="list-disc pl-5">
      {lacks.map(({ code, step, field }) => (
        <li key={code}>
          <TextLink to={`${needPaths.needStep(needId, step)}#${field}`}>{t(`lack.${code}`)}</TextLink>
        </li>
      ))}
    </ul>
  )
}
