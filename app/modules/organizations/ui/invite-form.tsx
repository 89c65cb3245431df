import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { roleOptions } from './role-options.ts'

export function InviteForm({ result }: { result?: SubmissionResult<string[]> }) {
  const { t } = useTranslation('organizations')
  const form = formState(result, t)
  return (
    <Form method="post" noValidate className="space-y-4">
      <FormKey />
      <ErrorSummary errors={form.summary} />
      <div className="grid gap-4 md:grid-cols-2">
        <Field id="email" label={t('members.email')} error={form.errors.email} required>
          <TextInput
            name="email"
            type="email"
            inputMode="email"
            autoComplete="off"
            defaultValue={form.text('email')}
          />
        </Field>
        <RadioGroup
          name="role"
          legend={t('members.role')}
          options={roleOptions(t)}
          defaultValue={form.text('role', 'editor')}
          error={form.errors.role}
          required
        />
      </div>
      <Button variant="primary" name="intent" value="invite">
        {t('members.inviteAction')}
      </Button>
    </Form>
  )
}
