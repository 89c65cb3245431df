import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

export function StartDraftForm({ error, typed }: { error?: string | undefined; typed: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <Form method="post" action={paths.rules()} noValidate className="flex flex-wrap items-start gap-3">
      <FormKey />
      <div className="grow basis-60">
        <Field id="title" label={t('drafts.name')} hint={t('drafts.nameHint')} error={error} required>
          <TextInput name="title" maxLength={80} defaultValue={typed} autoComplete="off" />
        </Field>
      </div>
      <div className="sm:pt-7">
        <Button variant="primary">{t('drafts.start')}</Button>
      </div>
    </Form>
  )
}
