import { Tabs } from '#app/components/tabs.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'
import type { FavouritesTab } from '../favourites-tab.ts'
import type { KeptCounts } from '../kept-counts.ts'

/** Everything that a person keeps, side by side. */
export function BookmarkTabs({
  current,
  counts,
}: {
  current: FavouritesTab | 'searches'
  counts: KeptCounts
}) {
  const { t } = useTranslation('bookmarks')
  return (
    <Tabs
      label={t('tabs')}
      items={[
        ...indexNames.map((kind) => ({
          label: t(`kind.${kind}`),
          to: paths.favourites({ tab: kind === 'offerings' ? undefined : kind }),
          current: current === kind,
          count: counts[kind],
        })),
        { label: t('viewed.title'), to: paths.favourites({ tab: 'viewed' }), current: current === 'viewed' },
        {
          label: t('searches.title'),
          to: paths.savedSearches(),
          current: current === 'searches',
          count: counts.searches,
        },
      ]}
    />
  )
}
