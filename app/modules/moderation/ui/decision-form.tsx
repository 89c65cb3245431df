import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { CaseView } from '../case-view.ts'
import { grounds } from '../moderation.ts'

/** What an official decides of a case, with the words that those whom it concerns read. */
export function DecisionForm({
  found,
  result,
}: {
  found: CaseView
  result: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation('moderation')
  const { errors, summary, text } = formState(result, t)
  const [only] = found.decisions.length === 1 ? found.decisions : []
  return (
    <Section title={t('decide.title')}>
      <Form method="post" noValidate className="space-y-4">
        <ErrorSummary errors={summary} />
        <FormKey />
        <input type="hidden" name="revision" value={found.revision} />
        <RadioGroup
          name="decision"
          legend={t('decide.decision')}
          required
          error={errors.decision}
          defaultValue={text('decision', only)}
          options={found.decisions.map((one) => ({ value: one, label: t(`decide.${one}`) }))}
        />
        {found.decisions.includes('take-down') && (
          <Field id="ground" label={t('decide.ground')} hint={t('decide.groundHint')} error={errors.ground}>
            <Select
              name="ground"
              blank={t('decide.noGround')}
              defaultValue={text('ground')}
              options={grounds.map((one) => ({ value: one, label: t(`ground.${one}`) }))}
            />
          </Field>
        )}
        <Field
          id="words"
          label={t('decide.words')}
          hint={t('decide.wordsHint')}
          error={errors.words}
          required
        >
          <TextArea name="words" rows={5} maxLength={1000} defaultValue={text('words')} />
        </Field>
        <Button variant="primary">{t('decide.action')}</Button>
      </Form>
    </Section>
  )
}
