import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PasswordProfile } from '#app/platform/password-profile.ts'
import { paths } from '#app/platform/paths.ts'
import { formState } from '../form-state.ts'
import { passwordRules } from '../password-rules.ts'
import { AuthSheet } from './auth-sheet.tsx'
import { NewPassword } from './new-password.tsx'

/** `email` is the account whose password the link changes; null when the link is good no more. */
export function ResetPasswordForm({
  result,
  email,
  profile,
  outworn = false,
}: {
  result?: SubmissionResult<string[]>
  email: string | null
  profile: PasswordProfile
  /** Whether it is here because the old password has been used long enough. */
  outworn?: boolean
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
    <AuthSheet
      title={t('resetPassword.title')}
      lead={
        outworn
          ? t('resetPassword.outworn', { days: passwordRules[profile].lifeDays })
          : t('resetPassword.lead')
      }
    >
      <Form method="post" noValidate className="space-y-4">
        <ErrorSummary errors={form.summary} />
        {/* Lets password managers know whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <NewPassword
          profile={profile}
          name="password"
          label={t('field.newPassword')}
          error={form.errors.password}
        />
        <Button variant="primary" size="lg" block>
          {t('resetPassword.submit')}
        </Button>
      </Form>
    </AuthSheet>
  )
}
