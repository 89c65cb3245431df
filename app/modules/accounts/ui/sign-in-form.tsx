import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { formState } from '../form-state.ts'
import { AuthSheet } from './auth-sheet.tsx'

export function SignInForm({
  result,
  redirectTo,
}: {
  result?: SubmissionResult<string[]>
  redirectTo?: string
}) {
  const { t } = useTranslation('accounts')
  const form = formState(result, t)
  return (
    <AuthSheet
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      footer={
        <>
          {t('signIn.noAccount')} <TextLink to={paths.signUp(redirectTo)}>{t('signIn.toSignUp')}</TextLink>
        </>
      }
    >
      <Form method="post" noValidate className="space-y-4">
        <ErrorSummary errors={form.summary} />
        {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
        <Field id="email" label={t('field.email')} error={form.errors.email} required>
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            defaultValue={form.text('email')}
          />
        </Field>
        <Field
          id="password"
          label={t('field.password')}
          error={form.errors.password}
          hint={<TextLink to={paths.forgotPassword()}>{t('signIn.forgot')}</TextLink>}
          required
        >
          <TextInput name="password" type="password" autoComplete="current-password" />
        </Field>
        <Button variant="primary" size="lg" block>
          {t('signIn.submit')}
        </Button>
      </Form>
    </AuthSheet>
  )
}
