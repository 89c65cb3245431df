import type { SubmissionResult } from '@conform-to/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { formState } from '../form-state.ts'

/** A native form: a change of language must load the page anew, texts of one language only are in the browser. */
export function ProfileForm({
  account,
  result,
}: {
  account: { name: string; locale: string }
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('accounts')
  const form = formState(result, t)
  return (
    <form method="post" action={paths.account()} noValidate className="space-y-4">
      <ErrorSummary errors={form.summary} />
      <Field id="name" label={t('field.name')} error={form.errors.name} required>
        <TextInput
          name="name"
          autoComplete="name"
          maxLength={50}
          defaultValue={form.text('name', account.name)}
        />
      </Field>
      <RadioGroup
        name="locale"
        legend={t('field.locale')}
        hint={t('account.localeHint')}
        options={[
          { value: 'zh-CN', label: '简体中文' },
          { value: 'en', label: 'English' },
        ]}
        defaultValue={form.text('locale', account.locale)}
        error={form.errors.locale}
        required
      />
      <Button variant="primary" name="intent" value="profile">
        {t('account.saveProfile')}
      </Button>
    </form>
  )
}
