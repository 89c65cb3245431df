import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { PASSWORD_MIN_LENGTH } from '../password-length.ts'

/** Where a password is chosen: one field with paste allowed, so that password managers work. */
export function NewPassword({ name, label, error }: { name: string; label: string; error?: string }) {
  const { t } = useTranslation('accounts')
  return (
    <Field
      id={name}
      label={label}
      hint={t('field.newPasswordHint', { length: PASSWORD_MIN_LENGTH })}
      error={error}
      required
    >
      <TextInput name={name} type="password" autoComplete="new-password" minLength={PASSWORD_MIN_LENGTH} />
    </Field>
  )
}
