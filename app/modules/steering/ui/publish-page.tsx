import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { standardWeights } from '../challenge.ts'
import type { ChallengeView } from '../challenge-view.ts'
import { CriterionFields } from './criterion-fields.tsx'
import { errorUnder } from './error-under.ts'

/** The form by which officials put up a problem, or change what nobody has entered yet. */
export function PublishPage({
  today,
  challenge,
  result,
}: {
  today: string
  /** What is changed; null for a new one. */
  challenge: ChallengeView | null
  result: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation('steering')
  const { errors, summary, text } = formState(result, t)
  const title = t(challenge ? 'publish.editTitle' : 'publish.title')
  const typed = result?.initialValue?.weights as Record<string, unknown> | undefined
  return (
    <>
      <PageHeader
        title={title}
        lead={t(challenge ? 'publish.editLead' : 'publish.lead')}
        breadcrumbs={[
          { label: t('challenges.title'), to: paths.challenges() },
          ...(challenge ? [{ label: challenge.title, to: officialPaths.judgeChallenge(challenge.id) }] : []),
          { label: title },
        ]}
      />
      <ErrorSummary errors={summary.map((one) => ({ ...one, ...errorUnder(one.field, 'weights') }))} />
      <Form method="post" noValidate className="max-w-read space-y-4">
        <FormKey />
        {challenge && <input type="hidden" name="revision" value={challenge.revision} />}
        <Field id="title" label={t('publish.name')} error={errors.title} required>
          <TextInput name="title" maxLength={80} defaultValue={text('title', challenge?.title)} />
        </Field>
        <Field
          id="problem"
          label={t('challenge.problem')}
          hint={t('publish.problemHint')}
          error={errors.problem}
          required
        >
          <TextArea
            name="problem"
            rows={5}
            maxLength={4000}
            defaultValue={text('problem', challenge?.problem)}
          />
        </Field>
        <Field
          id="goals"
          label={t('challenge.goals')}
          hint={t('publish.goalsHint')}
          error={errors.goals}
          required
        >
          <TextArea
            name="goals"
            rows={4}
            maxLength={1000}
            defaultValue={text('goals', challenge?.goals.join('\n'))}
          />
        </Field>
        <Field
          id="eligibility"
          label={t('challenge.eligibility')}
          hint={t('publish.eligibilityHint')}
          error={errors.eligibility}
          required
        >
          <TextArea
            name="eligibility"
            rows={2}
            maxLength={500}
            defaultValue={text('eligibility', challenge?.eligibility)}
          />
        </Field>
        <Field id="prize" label={t('challenge.prize')} error={errors.prize} required>
          <NumberInput
            name="prize"
            decimal
            unit={t('publish.prizeUnit')}
            defaultValue={text('prize', challenge && String(challenge.prizeFen / FEN_PER_WAN_YUAN))}
          />
        </Field>
        {!challenge && (
          <Field
            id="deadlineOn"
            label={t('challenge.deadline')}
            hint={t('publish.deadlineHint')}
            error={errors.deadlineOn}
            required
          >
            <DateInput name="deadlineOn" min={today} defaultValue={text('deadlineOn')} />
          </Field>
        )}
        <h2 className="text-lg font-semibold">{t('challenge.weights')}</h2>
        <CriterionFields
          prefix="weights"
          unit={t('publish.percent')}
          start={challenge?.weights ?? standardWeights}
          typed={typed}
          error={Object.entries(errors).find(([field]) => field.startsWith('weights'))?.[1]}
        />
        <Button variant="primary">{t(challenge ? 'publish.save' : 'publish.send')}</Button>
      </Form>
    </>
  )
}
