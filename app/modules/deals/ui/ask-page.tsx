import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Askable } from '../awardable.ts'
import { type Result, useDealForm } from './deal-form.ts'

/** 直接洽谈: what the buyer wants of one provider, without a search. */
export function AskPage({ askable, result }: { askable: Askable; result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf, summary } = useDealForm(result)
  const { offering, own, needs } = askable
  return (
    <>
      <PageHeader
        title={t('ask.title')}
        lead={t('ask.lead', { provider: offering.provider })}
        breadcrumbs={[{ label: offering.title, to: paths.offering(offering.id) }, { label: t('ask.title') }]}
      />
      <ErrorSummary errors={summary} />
      {own ? (
        <Alert>{t('refusal.own-offering')}</Alert>
      ) : (
        <Form method="post" noValidate className="max-w-read space-y-4">
          {needs.length > 0 && (
            <Field id="needId" label={t('ask.need')} hint={t('ask.needHint')} optional>
              <Select
                name="needId"
                blank={t('ask.noNeed')}
                defaultValue={text('needId')}
                options={needs.map(({ id, title }) => ({ value: id, label: title }))}
              />
            </Field>
          )}
          <Field
            id="scope"
            label={t('ask.scope')}
            hint={t('ask.scopeHint')}
            error={errorOf('scope')}
            required
          >
            <TextArea name="scope" rows={6} defaultValue={text('scope')} />
          </Field>
          <div className="grid gap-4 sm:grid-cols-2">
            {(['startOn', 'finishOn'] as const).map((name) => (
              <Field key={name} id={name} label={t(`terms.field.${name}`)} error={errorOf(name)} optional>
                <DateInput name={name} defaultValue={text(name)} />
              </Field>
            ))}
          </div>
          <FormActions note={t('ask.note')}>
            <Button variant="primary">{t('ask.send')}</Button>
            <ButtonLink to={paths.offering(offering.id)} variant="quiet">
              {t('ask.back')}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </>
  )
}
