import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import type { FormState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { SearchFields } from './search-fields.tsx'

/** The catalogue's form once more, with what was typed, where it could not be saved. */
export function SaveAgain({ form }: { form: FormState }) {
  const { t } = useTranslation('bookmarks')
  return (
    <div className="mb-4">
      <Card title={t('save.question')} headingLevel="h2" edge="accent">
        <Form method="post" noValidate className="max-w-md space-y-3">
          <FormKey />
          <input type="hidden" name="query" value={form.text('query')} />
          <SearchFields
            id="save-again"
            name={form.text('name')}
            frequency={form.text('frequency')}
            errors={form.errors}
          />
          <Button variant="primary" name="intent" value="save">
            {t('save.confirm')}
          </Button>
        </Form>
      </Card>
    </div>
  )
}
