import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { Section } from '#app/components/section.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OwnDeal } from '../deal-view.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { DealHeader } from './deal-page.tsx'
import { TermsList } from './terms-list.tsx'

/** What is to be signed, word for word, and the password with which it is. */
export function SignPage({ deal, result }: { deal: OwnDeal; result: Result }) {
  const { t } = useTranslation('deals')
  const { errorOf, summary } = useDealForm(result)
  const mayNow = deal.may.includes('sign')
  return (
    <>
      <DealHeader deal={deal} page={t('sign.title')} lead={t('sign.lead')} />
      <ErrorSummary errors={summary} />
      <TermsList terms={deal.terms} />
      <p className="tnum mt-3 text-sm break-all text-muted">{t('sign.hash', { hash: deal.hash })}</p>
      {mayNow && deal.canSign ? (
        <Section title={t('sign.form')}>
          <Form method="post" noValidate className="max-w-read space-y-4">
            <input type="hidden" name="hash" value={deal.hash} />
            <CheckboxGroup
              name="understood"
              legend={t('sign.understoodLegend')}
              legendHidden
              error={errorOf('understood')}
              options={[
                {
                  value: 'on',
                  label: t('sign.understood', {
                    name: deal[deal.party === 'provider' ? 'provider' : 'buyer'].name,
                  }),
                },
              ]}
            />
            <Field
              id="password"
              label={t('sign.password')}
              hint={t('sign.passwordHint')}
              error={errorOf('password')}
              required
            >
              <TextInput name="password" type="password" autoComplete="current-password" />
            </Field>
            <FormActions>
              <Button variant="primary">{t('sign.submit')}</Button>
              <ButtonLink to={paths.deal(deal.id)} variant="quiet">
                {t('back')}
              </ButtonLink>
            </FormActions>
          </Form>
        </Section>
      ) : (
        <div className="mt-6">
          <Alert action={<ButtonLink to={paths.deal(deal.id)}>{t('back')}</ButtonLink>}>
            {t(mayNow ? 'sign.onlyOwners' : 'sign.notNow')}
          </Alert>
        </div>
      )}
    </>
  )
}
