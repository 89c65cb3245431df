import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { grounds, type Kind } from '../moderation.ts'
import type { FrozenSubject } from '../subject.ts'
import { FrozenText } from './frozen-text.tsx'

/** Where somebody says what is wrong with a thing that is shown to them. */
export function ReportPage({
  kind,
  frozen,
  result,
}: {
  kind: Kind
  frozen: FrozenSubject
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('moderation')
  const form = formState(result, t)
  return (
    <>
      <PageHeader title={t('report.title')} lead={t(`subject.${kind}`, { title: frozen.title })} />
      <Section title={t('report.what')}>
        <FrozenText frozen={frozen} />
      </Section>
      <Section title={t('report.why')} lead={t('report.lead')}>
        <Form method="post" noValidate className="max-w-read space-y-4">
          <ErrorSummary errors={form.summary} />
          <RadioGroup
            name="ground"
            legend={t('report.ground')}
            required
            error={form.errors.ground}
            defaultValue={form.text('ground')}
            options={grounds.map((one) => ({ value: one, label: t(`ground.${one}`) }))}
          />
          <Field id="words" label={t('report.words')} hint={t('report.wordsHint')} error={form.errors.words}>
            <TextArea name="words" rows={5} maxLength={1000} defaultValue={form.text('words')} />
          </Field>
          <Button variant="primary">{t('report.send')}</Button>
        </Form>
      </Section>
    </>
  )
}
