import { Suspense } from 'react'
import { Button } from '#app/components/button.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { catalogueHref } from '#app/modules/catalogue/catalogue-query.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { SaveForm } from '#save-form'
import type { SearchQuery } from '#search/query.ts'

/** 保存这次搜索, beside the feed: a name and how often to be told. Guests sign in first and come back to the same search. */
export function SaveSearch({
  query,
  saved,
  signedIn,
}: {
  query: SearchQuery
  saved: boolean
  signedIn: boolean
}) {
  const { t } = useTranslation('bookmarks')
  if (!signedIn) return <TextLink to={paths.signIn(catalogueHref(query))}>{t('save.label')}</TextLink>
  if (saved) return <TextLink to={paths.savedSearches()}>{t('save.saved')}</TextLink>
  return (
    <Suspense
      fallback={
        <Button type="button" size="sm" disabled>
          {t('save.label')}
        </Button>
      }
    >
      <SaveForm query={query} />
    </Suspense>
  )
}
