import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { paths } from '#app/platform/paths.ts'
import { formState } from '../form-state.ts'
import { AuthSheet } from './auth-sheet.tsx'
import { NewPassword } from './new-password.tsx'

/** `email` is the account whose password the link changes; null when the link is good no more. */
export function ResetPasswordForm({
  result,
  email,
}: {
  result?: SubmissionResult<string[]>
  email: string | null
}) {
  const { t } = useTranslation('accounts')
  const form = formState(result, t)
  if (!email) {
    return (
      <AuthSheet title={t('resetPassword.title')}>
        <Alert
          tone="warning"
          title={t('refusal.link-spent')}
          action={<ButtonLink to={paths.forgotPassword()}>{t('resetPassword.again')}</ButtonLink>}
        />
      </AuthSheet>
    )
  }
  return (
    <AuthSheet title={t('resetPassword.title')} lead={t('resetPassword.lead')}>
      <Form method="post" noValidate className="space-y-4">
        <ErrorSummary errors={form.summary} />
        {/* Lets password managers know whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <NewPassword name="password" label={t('field.newPassword')} error={form.errors.password} />
        <Button variant="primary" size="lg" block>
          {t('resetPassword.submit')}
        </Button>
      </Form>
    </AuthSheet>
  )
}
