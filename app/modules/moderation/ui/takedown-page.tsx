import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import type { Takedown } from '../case-view.ts'
import { FrozenText } from './frozen-text.tsx'
import { StateBadge } from './state-badge.tsx'
import { StepList } from './step-list.tsx'

type Result = SubmissionResult<string[]> | undefined

/** The notice to an organization: what was taken down, why, and how to appeal. */
export function TakedownPage({
  takedown,
  mayEdit,
  done,
  result,
}: {
  takedown: Takedown
  mayEdit: boolean
  done: boolean
  result: Result
}) {
  const { t, i18n } = useTranslation('moderation')
  const { kind, title, state, appeal, frozen, mayAppeal } = takedown
  const name = t(`subject.${kind}`, { title })
  const until = formatDay(takedown.appealUntil, i18n.language)
  return (
    <>
      <PageHeader
        title={t('takedown.title')}
        lead={name}
        badge={<StateBadge state={state} />}
        breadcrumbs={[{ label: t('takedowns.title'), to: moderationPaths.takedowns() }, { label: title }]}
      />
      {done && <Flash text={t('appeal.done')} />}
      <div className="mb-5">
        <Alert tone={state === 'restored' ? 'success' : 'warning'}>
          {t(state === 'taken_down' && !mayAppeal ? 'takedown.late' : `takedown.now.${state}`, {
            day: until,
          })}
        </Alert>
      </div>
      <Section title={t('takedown.decision')}>
        <DescriptionList
          items={[
            { term: t('takedown.reason'), detail: t(`ground.${takedown.reason}`) },
            { term: t('takedown.at'), detail: formatInstant(takedown.at, i18n.language) },
            { term: t('takedown.words'), detail: takedown.words },
            { term: t('takedown.until'), detail: until },
          ]}
        />
      </Section>
      {appeal && (
        <Section title={t('appeal.own')}>
          <p className="max-w-read whitespace-pre-line">{appeal.words}</p>
          <p className="mt-1 text-sm text-faint">
            {formatInstant(appeal.at, i18n.language)}
            {appeal.dueAt && ` · ${t('appeal.due', { at: formatInstant(appeal.dueAt, i18n.language) })}`}
          </p>
        </Section>
      )}
      {mayAppeal && mayEdit && <AppealForm takedown={takedown} result={result} />}
      {frozen && (
        <Section title={t('takedown.what')}>
          <FrozenText frozen={frozen} />
        </Section>
      )}
      <Section title={t('history')}>
        <StepList steps={takedown.steps} />
      </Section>
    </>
  )
}

function AppealForm({ takedown, result }: { takedown: Takedown; result: Result }) {
  const { t, i18n } = useTranslation('moderation')
  const form = formState(result, t)
  return (
    <Section
      title={t('appeal.title')}
      lead={t('appeal.lead', { day: formatDay(takedown.appealUntil, i18n.language) })}
    >
      <Form method="post" noValidate className="max-w-read space-y-4">
        <ErrorSummary errors={form.summary} />
        <FormKey />
        <input type="hidden" name="revision" value={takedown.revision} />
        <Field
          id="words"
          label={t('appeal.words')}
          hint={t('appeal.wordsHint')}
          error={form.errors.words}
          required
        >
          <TextArea name="words" rows={6} maxLength={1000} defaultValue={form.text('words')} />
        </Field>
        <Button variant="primary">{t('appeal.send')}</Button>
      </Form>
    </Section>
  )
}
