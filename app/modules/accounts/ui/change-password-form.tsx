import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PasswordProfile } from '#app/platform/password-profile.ts'
import { formState } from '../form-state.ts'
import { NewPassword } from './new-password.tsx'

export function ChangePasswordForm({
  email,
  profile,
  result,
}: {
  email: string
  profile: PasswordProfile
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('accounts')
  const form = formState(result, t)
  return (
    <Form method="post" noValidate className="space-y-4">
      <ErrorSummary errors={form.summary} />
      {/* Lets password managers know whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <Field
        id="currentPassword"
        label={t('field.currentPassword')}
        error={form.errors.currentPassword}
        required
      >
        <TextInput name="currentPassword" type="password" autoComplete="current-password" />
      </Field>
      <NewPassword
        profile={profile}
        name="newPassword"
        label={t('field.newPassword')}
        error={form.errors.newPassword}
      />
      <Button variant="primary" name="intent" value="password">
        {t('account.savePassword')}
      </Button>
    </Form>
  )
}
