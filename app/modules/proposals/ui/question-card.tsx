import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { ExtensionFields } from '#app/modules/taxonomy/ui/extension-fields.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import type { QuestionLine, QuestionsView } from '../question-view.ts'
import type { Result } from './result.ts'

/** One question with its answer, or, for the need's owner, the form that answers it. */
export function QuestionCard({
  question,
  view,
  canAnswer,
  result,
}: {
  question: QuestionLine
  view: QuestionsView
  canAnswer: boolean
  result: Result
}) {
  const { t, i18n } = useTranslation('proposals')
  const { answer, answeredAt, needVersion } = question
  const field = view.fields.find(({ key }) => key === question.field)
  return (
    <Card
      headingLevel="h3"
      title={question.text}
      meta={
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          <time dateTime={question.askedAt}>{formatInstant(question.askedAt, i18n.language)}</time>
          {question.mine && <Badge>{t('questions.mine')}</Badge>}
          {field && <span>{t('questions.about', { field: inLanguage(field.label, i18n.language) })}</span>}
        </span>
      }
    >
      {answer !== null ? (
        <>
          <p className="max-w-read whitespace-pre-line">{answer}</p>
          <p className="mt-1 text-sm text-faint">
            {answeredAt && t('questions.answeredAt', { at: formatInstant(answeredAt, i18n.language) })}{' '}
            {needVersion !== null && (
              <Badge tone="brand">{t('questions.made', { version: needVersion })}</Badge>
            )}
          </p>
        </>
      ) : canAnswer ? (
        <AnswerForm question={question} result={result} />
      ) : (
        <p className="text-muted">{t('questions.waits')}</p>
      )}
    </Card>
  )
}

function AnswerForm({ question, result }: { question: QuestionLine; result: Result }) {
  const { t } = useTranslation('proposals')
  const form = nestedFormState(result, {}, t)
  const { id, spec } = question
  return (
    <Form method="post" noValidate className="space-y-4">
      <FormKey />
      <input type="hidden" name="questionId" value={id} />
      {spec && (
        <div>
          <ExtensionFields
            fields={[spec]}
            on="need"
            values={form.part(`value.${id}`)}
            namePrefix={`value.${id}`}
          />
          <p className="mt-1 text-sm text-faint">{t('questions.settleHint')}</p>
        </div>
      )}
      <Field id={`answer-${id}`} label={t('questions.answer')} error={form.errors.answer} required>
        <TextArea name="answer" rows={3} maxLength={2000} defaultValue={form.text('answer')} />
      </Field>
      <Button variant="primary" name="intent" value="answer">
        {t('questions.answerAll')}
      </Button>
    </Form>
  )
}
