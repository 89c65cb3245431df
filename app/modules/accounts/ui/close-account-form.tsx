import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { ErrorSummary, type FormError } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formState } from '../form-state.ts'

/** Closing the account, behind a fold, the password and a tick: it cannot be undone. */
export function CloseAccountForm({ result }: { result?: SubmissionResult<string[]> }) {
  const { t } = useTranslation('accounts')
  const form = formState(result, t)
  return (
    <Disclosure summary={t('account.close')} open={Boolean(result)}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <ErrorSummary errors={form.summary.map(leadToOwnField)} />
        <p>{t('account.closeText')}</p>
        <Field id="closePassword" label={t('field.currentPassword')} error={form.errors.password} required>
          <TextInput name="password" type="password" autoComplete="current-password" />
        </Field>
        <CheckboxGroup
          name="understood"
          legend={t('account.closeLegend')}
          legendHidden
          error={form.errors.understood}
          options={[{ value: 'on', label: t('account.closeUnderstood') }]}
        />
        <Button variant="danger" name="intent" value="close">
          {t('account.closeConfirm')}
        </Button>
      </Form>
    </Disclosure>
  )
}

/** The page has another field for a password, so this one goes by another id. */
function leadToOwnField(error: FormError): FormError {
  return error.field === 'password' ? { ...error, field: 'closePassword' } : error
}
