import { Form } from '@remix-run/react'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import { savedQuery } from '../saved-query.ts'
import { searchName } from '../search-name.ts'
import { SearchFields } from './search-fields.tsx'

/** A search's name and how often to be told of it. */
export function SaveForm({ query }: { query: SearchQuery }) {
  const { t } = useTranslation('bookmarks')
  const { t: catalogue, i18n } = useTranslation('catalogue')
  const text = savedQuery(query)
  return (
    <Form method="post" action={paths.savedSearches()} key={text}>
      <FormKey />
      <input type="hidden" name="query" value={text} />
      <ConfirmButton
        label={t('save.label')}
        question={<strong>{t('save.question')}</strong>}
        confirmLabel={t('save.confirm')}
        confirmVariant="primary"
        name="intent"
        value="save"
        size="sm"
        align="end"
      >
        <SearchFields id="save-search" name={searchName(query, i18n.language, catalogue)} frequency="daily" />
      </ConfirmButton>
    </Form>
  )
}
