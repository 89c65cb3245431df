import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState, resultOf } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { JudgeView } from '../challenge-view.ts'
import { CriterionFields } from './criterion-fields.tsx'

type Props = { view: JudgeView; result: SubmissionResult<string[]> | undefined }

/** Points for each entry by whoever looks. */
export function ScoreForms({ view: { entries }, result }: Props) {
  const { t } = useTranslation('steering')
  return (
    <Section title={t('judge.scoring')} lead={t('judge.scoreLead')}>
      <div className="space-y-3">
        {entries.map(({ id, organization, own }) => {
          const answered = result?.initialValue?.entry === id ? resultOf(result, 'score') : undefined
          const { summary } = formState(answered, t)
          return (
            <Disclosure
              key={id}
              summary={t('judge.score', { name: organization })}
              open={summary.length > 0 || Object.keys(own).length === 0}
            >
              <Form method="post" noValidate className="space-y-3">
                <input type="hidden" name="entry" value={id} />
                <CriterionFields
                  prefix="points"
                  id={`points-${id}`}
                  start={own}
                  typed={answered?.initialValue?.points as Record<string, unknown> | undefined}
                  error={summary[0]?.message}
                />
                <Button name="intent" value="score">
                  {t('judge.saveScore')}
                </Button>
              </Form>
            </Disclosure>
          )
        })}
      </div>
    </Section>
  )
}

/** Chooses one entry or none, for everybody to read. */
export function ConcludeForm({ view: { challenge, entries }, result }: Props) {
  const { t } = useTranslation('steering')
  const { errors, text } = formState(resultOf(result, 'conclude'), t)
  return (
    <Section title={t('judge.conclude')}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <Alert>{t('judge.concludeLead')}</Alert>
        <FormKey />
        <input type="hidden" name="revision" value={challenge.revision} />
        <RadioGroup
          id="conclude-chosen"
          name="chosen"
          legend={t('judge.chosen')}
          required
          error={errors.chosen}
          defaultValue={text('chosen')}
          options={[
            ...entries.map(({ id, organization }) => ({ value: id, label: organization })),
            { value: 'none', label: t('judge.noneSuitable') },
          ]}
        />
        <Field
          id="conclude-reason"
          label={t('challenge.reason')}
          hint={t('judge.reasonHint')}
          error={errors.reason}
          required
        >
          <TextArea name="reason" rows={3} maxLength={1000} defaultValue={text('reason')} />
        </Field>
        <Button variant="primary" name="intent" value="conclude">
          {t('judge.send')}
        </Button>
      </Form>
    </Section>
  )
}
