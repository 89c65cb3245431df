import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PasswordProfile } from '#app/platform/password-profile.ts'
import { paths } from '#app/platform/paths.ts'
import { formState } from '../form-state.ts'
import { AuthSheet } from './auth-sheet.tsx'
import { NewPassword } from './new-password.tsx'

export function SignUpForm({
  result,
  redirectTo,
  profile,
}: {
  result?: SubmissionResult<string[]>
  redirectTo?: string
  profile: PasswordProfile
}) {
  const { t } = useTranslation('accounts')
  const form = formState(result, t)
  return (
    <AuthSheet
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      footer={
        <>
          {t('signUp.hasAccount')} <TextLink to={paths.signIn(redirectTo)}>{t('signUp.toSignIn')}</TextLink>
        </>
      }
    >
      <Form method="post" noValidate className="space-y-4">
        <ErrorSummary errors={form.summary} />
        {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
        <Field
          id="name"
          label={t('field.name')}
          hint={t('signUp.nameHint')}
          error={form.errors.name}
          required
        >
          <TextInput name="name" autoComplete="name" maxLength={50} defaultValue={form.text('name')} />
        </Field>
        <Field
          id="email"
          label={t('field.email')}
          hint={t('signUp.emailHint')}
          error={form.errors.email}
          required
        >
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            defaultValue={form.text('email')}
          />
        </Field>
        <NewPassword
          profile={profile}
          name="password"
          label={t('field.password')}
          error={form.errors.password}
        />
        <CheckboxGroup
          name="terms"
          legend={t('signUp.termsLegend')}
          legendHidden
          options={[{ value: 'on', label: t('signUp.terms') }]}
          values={form.list('terms')}
          error={form.errors.terms}
        />
        <p className="text-sm">
          <TextLink to={paths.privacy()} target="_blank" rel="noopener">
            {t('signUp.readTerms')}
          </TextLink>
        </p>
        <Button variant="primary" size="lg" block>
          {t('signUp.submit')}
        </Button>
      </Form>
    </AuthSheet>
  )
}
