import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PasswordProfile } from '#app/platform/password-profile.ts'
import { passwordRules } from '../password-rules.ts'

/** Where a password is chosen: one field with paste allowed, so that password managers work. */
export function NewPassword({
  name,
  label,
  profile,
  error,
}: {
  name: string
  label: string
  /** Whose rules it follows; they are said before anybody types. */
  profile: PasswordProfile
  error?: string
}) {
  const { t } = useTranslation('accounts')
  const { minLength, lifeDays } = passwordRules[profile]
  return (
    <Field
      id={name}
      label={label}
      hint={
        lifeDays === null
          ? t('field.newPasswordHint', { length: minLength })
          : t('field.newPasswordHintMlps3', { length: minLength, days: lifeDays })
      }
      error={error}
      required
    >
      <TextInput name={name} type="password" autoComplete="new-password" minLength={minLength} />
    </Field>
  )
}
