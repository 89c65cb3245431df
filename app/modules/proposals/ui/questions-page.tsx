import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import type { QuestionsView } from '../question-view.ts'
import { NeedHead } from './need-head.tsx'
import { QuestionCard } from './question-card.tsx'
import type { Result } from './result.ts'

/** Questions about a need, seen from both sides. */
export function QuestionsPage({
  view,
  canEdit,
  done,
  result,
  sent,
}: {
  view: QuestionsView
  canEdit: boolean
  done?: 'asked' | 'answered' | 'settled'
  result: Result
  /** The question whose answer came back. */
  sent?: string
}) {
  const { t } = useTranslation('proposals')
  const { side, needId, title, questions } = view
  const form = formState(result, t)
  return (
    <>
      {side === 'buyer' ? (
        <NeedHead needId={needId} title={title} current="questions" />
      ) : (
        <ProviderHead view={view} />
      )}
      {done && !result && <Flash key={done} text={t(`questions.done.${done}`)} />}
      <ErrorSummary errors={form.summary} />
      <div className="mb-5">
        <LastDay view={view} />
      </div>
      {side === 'provider' && !view.closed && canEdit && (
        <AskForm key={questions.length} view={view} result={result} />
      )}
      <Section title={t('questions.all')}>
        {questions.length === 0 ? (
          <EmptyState title={t('questions.none')} text={t(`questions.noneText.${side}`)} />
        ) : (
          <ul className="space-y-3">
            {questions.map((question) => (
              <li key={question.id}>
                <QuestionCard
                  question={question}
                  view={view}
                  canAnswer={canEdit && side === 'buyer'}
                  result={sent === question.id ? result : undefined}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

function ProviderHead({ view: { needId, title } }: { view: QuestionsView }) {
  const { t } = useTranslation('proposals')
  return (
    <PageHeader
      title={t('questions.title')}
      lead={title}
      breadcrumbs={[{ label: t('list.title'), to: paths.proposals() }, { label: t('questions.title') }]}
      actions={
        <>
          <ButtonLink to={paths.publicNeed(needId)}>{t('toNeed')}</ButtonLink>
          <ButtonLink to={paths.newProposal(needId)} variant="primary">
            {t('toProposal')}
          </ButtonLink>
        </>
      }
    />
  )
}

function LastDay({ view: { closed, lastDay } }: { view: QuestionsView }) {
  const { t, i18n } = useTranslation('proposals')
  if (closed) return <Alert tone="warning" title={t(`closed.${closed}`)} />
  return (
    <Alert
      tone="info"
      title={
        lastDay ? t('questions.until', { day: formatDay(lastDay, i18n.language) }) : t('questions.noLastDay')
      }
    />
  )
}

function AskForm({ view: { fields }, result }: { view: QuestionsView; result: Result }) {
  const { t, i18n } = useTranslation('proposals')
  const form = formState(result, t)
  const options = fields
    .filter((field) => field.open)
    .map(({ key, label }) => ({ value: key, label: inLanguage(label, i18n.language) }))
  return (
    <Card title={t('questions.ask')} meta={t('questions.askNote')} headingLevel="h2">
      <Form method="post" noValidate className="space-y-4">
        <FormKey />
        <Field id="text" label={t('questions.text')} error={form.errors.text} required>
          <TextArea name="text" rows={3} maxLength={1000} defaultValue={form.text('text')} />
        </Field>
        {options.length > 0 && (
          <Field id="field" label={t('questions.field')} hint={t('questions.fieldHint')} optional>
            <Select
              name="field"
              blank={t('questions.otherField')}
              options={options}
              defaultValue={form.text('field')}
            />
          </Field>
        )}
        <Button variant="primary" name="intent" value="ask">
          {t('questions.send')}
        </Button>
      </Form>
    </Card>
  )
}
