import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { formState } from '../form-state.ts'
import { AuthSheet } from './auth-sheet.tsx'

export function ForgotPasswordForm({
  result,
  posted,
}: {
  result?: SubmissionResult<string[]>
  posted: boolean
}) {
  const { t } = useTranslation('accounts')
  const form = formState(result, t)
  return (
    <AuthSheet
      title={t('forgotPassword.title')}
      lead={t('forgotPassword.lead')}
      footer={<TextLink to={paths.signIn()}>{t('forgotPassword.toSignIn')}</TextLink>}
    >
      {posted ? (
        <Alert tone="success" title={t('forgotPassword.posted')} live>
          {t('forgotPassword.postedText')}
        </Alert>
      ) : (
        <Form method="post" noValidate className="space-y-4">
          <ErrorSummary errors={form.summary} />
          <Field id="email" label={t('field.email')} error={form.errors.email} required>
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              inputMode="email"
              defaultValue={form.text('email')}
            />
          </Field>
          <Button variant="primary" size="lg" block>
            {t('forgotPassword.submit')}
          </Button>
        </Form>
      )}
    </AuthSheet>
  )
}
