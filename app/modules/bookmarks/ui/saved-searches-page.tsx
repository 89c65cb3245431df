import type { SubmissionResult } from '@conform-to/react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { KeptCounts } from '../kept-counts.ts'
import { type SavedSearchLine, SEARCHES_LIMIT } from '../saved-search.ts'
import { BookmarkTabs } from './bookmark-tabs.tsx'
import { SaveAgain } from './save-again.tsx'
import { SavedSearchCard } from './saved-search-card.tsx'
import { Undo } from './undo.tsx'

const DONE = ['saved', 'changed', 'restored']

/** 保存的搜索: opened, renamed, told of more or less often, taken off. */
export function SavedSearchesPage({
  searches,
  counts,
  done,
  dropped,
  result,
}: {
  searches: SavedSearchLine[]
  counts: KeptCounts
  /** What the last form did, if it went well. */
  done: string | null
  /** Id of what was taken off a moment ago. */
  dropped: string | null
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('bookmarks')
  const form = formState(result, t)
  const resultOf = (id: string) => (result?.initialValue?.id === id ? result : undefined)
  const general = form.summary.filter(({ field }) => !field)
  return (
    <>
      <PageHeader title={t('searches.title')} lead={t('searches.lead', { limit: SEARCHES_LIMIT })} />
      <BookmarkTabs current="searches" counts={counts} />
      {general.map(({ message }) => (
        <div key={message} className="mb-4">
          <Alert tone="danger" title={message} live />
        </div>
      ))}
      {!result && done && DONE.includes(done) && <Flash key={done} text={t(`searches.done.${done}`)} />}
      {!result && dropped && (
        <Flash
          key={dropped}
          text={t('searches.done.dropped')}
          action={<Undo fields={{ intent: 'restore', id: dropped }} />}
        />
      )}
      {result?.initialValue?.intent === 'save' && <SaveAgain form={form} />}
      {searches.length > 0 ? (
        <ul aria-label={t('searches.title')} className="space-y-3">
          {searches.map((search) => (
            <li key={search.id}>
              <SavedSearchCard search={search} result={resultOf(search.id)} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t('searches.empty')}
          text={t('searches.emptyText')}
          action={
            <ButtonLink variant="primary" to={paths.catalogue()}>
              {t('searches.find')}
            </ButtonLink>
          }
        />
      )}
    </>
  )
}
