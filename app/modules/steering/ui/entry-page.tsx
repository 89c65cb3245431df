import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { type EntryContent, MILESTONES_MAX } from '../challenge.ts'
import type { ChallengeView } from '../challenge-view.ts'
import { errorUnder } from './error-under.ts'

type Typed = { title?: string; amount?: string }[] | undefined

/** An organization's own entry, new or changed. */
export function EntryPage({
  challenge,
  own,
  result,
}: {
  challenge: ChallengeView
  own: { content: EntryContent; revision: number } | null
  result: SubmissionResult<string[]> | undefined
}) {
  const { t, i18n } = useTranslation('steering')
  const { errors, summary, text } = formState(result, t)
  const content = own?.content
  return (
    <>
      <PageHeader
        title={t('entry.title', { title: challenge.title })}
        lead={t('entry.lead')}
        meta={
          <span>{`${t('challenge.deadline')} ${formatInstant(challenge.deadlineAt, i18n.language)}`}</span>
        }
        breadcrumbs={[
          { label: t('challenges.title'), to: paths.challenges() },
          { label: challenge.title, to: paths.challenge(challenge.id) },
          { label: t('challenge.enter') },
        ]}
      />
      <ErrorSummary errors={summary.map((one) => ({ ...one, ...errorUnder(one.field, 'milestones') }))} />
      {!challenge.open && (
        <div className="mb-4">
          <Alert tone="warning">{t('entry.late')}</Alert>
        </div>
      )}
      <Form method="post" noValidate className="max-w-read space-y-4">
        <FormKey />
        <input type="hidden" name="revision" value={own?.revision ?? 0} />
        <Field id="summary" label={t('entry.summary')} error={errors.summary} required>
          <TextInput name="summary" maxLength={200} defaultValue={text('summary', content?.summary)} />
        </Field>
        <Field id="approach" label={t('entry.approach')} error={errors.approach} required>
          <TextArea name="approach" rows={6} defaultValue={text('approach', content?.approach)} />
        </Field>
        <Field id="team" label={t('entry.team')} hint={t('entry.teamHint')} error={errors.team} required>
          <TextArea name="team" rows={3} defaultValue={text('team', content?.team)} />
        </Field>
        <MilestoneFields
          typed={result?.initialValue?.milestones as Typed}
          content={content}
          error={Object.entries(errors).find(([field]) => field.startsWith('milestones'))?.[1]}
        />
        {challenge.open && <Button variant="primary">{t(own ? 'entry.save' : 'entry.send')}</Button>}
      </Form>
    </>
  )
}

function MilestoneFields({
  typed,
  content,
  error,
}: {
  typed: Typed
  content: EntryContent | undefined
  error: string | undefined
}) {
  const { t } = useTranslation('steering')
  const rows = Array.from({ length: MILESTONES_MAX }, (_, place) => {
    const stored = content?.milestones[place]
    return typed
      ? { title: typed[place]?.title ?? '', amount: typed[place]?.amount ?? '' }
      : { title: stored?.title ?? '', amount: stored ? String(stored.amountFen / FEN_PER_WAN_YUAN) : '' }
  })
  return (
    <fieldset className="space-y-3">
      <legend>{t('entry.milestones')}</legend>
      {rows.map(({ title, amount }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={place} className="grid gap-3 sm:grid-cols-2">
          <Field
            id={place === 0 ? 'milestones' : `milestone-${place}`}
            label={t('entry.milestone', { number: place + 1 })}
            error={place === 0 ? error : undefined}
          >
            <TextInput name={`milestones[${place}].title`} maxLength={80} defaultValue={title} />
          </Field>
          <Field id={`amount-${place}`} label={t('entry.amount', { number: place + 1 })}>
            <NumberInput
              name={`milestones[${place}].amount`}
              decimal
              unit={t('entry.unit')}
              defaultValue={amount}
            />
          </Field>
        </div>
      ))}
    </fieldset>
  )
}
