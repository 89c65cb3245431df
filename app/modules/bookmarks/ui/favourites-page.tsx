import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { dayOf, formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { FavouriteOrder } from '../favourites-tab.ts'
import type { Item, ItemLine } from '../item.ts'
import type { KeptCounts } from '../kept-counts.ts'
import { BookmarkTabs } from './bookmark-tabs.tsx'
import { ItemCard } from './item-card.tsx'
import { OrderLinks } from './order-links.tsx'
import { Undo } from './undo.tsx'

/** 我的收藏, one kind of thing at a time. */
export function FavouritesPage({
  kind,
  lines,
  page,
  pages,
  order,
  counts,
  dropped,
  full,
}: {
  kind: IndexName
  lines: ItemLine[]
  page: number
  pages: number
  order: FavouriteOrder
  counts: KeptCounts
  /** What was taken off a moment ago. */
  dropped: Item | null
  /** A star was pressed in vain, since the list is as long as it may be. */
  full: boolean
}) {
  const { t } = useTranslation('bookmarks')
  const hrefFor = (to: { order?: FavouriteOrder; page?: number }) => {
    const wanted = { order, page, ...to }
    return paths.favourites({
      tab: kind === 'offerings' ? undefined : kind,
      order: wanted.order === 'newest' ? undefined : wanted.order,
      page: wanted.page > 1 ? String(wanted.page) : undefined,
    })
  }
  return (
    <>
      <PageHeader title={t('favourites.title')} lead={t('favourites.lead')} />
      <BookmarkTabs current={kind} counts={counts} />
      {dropped && (
        <Flash
          key={dropped.id}
          text={t('favourites.dropped')}
          action={<Undo fields={{ intent: 'restore', kind: dropped.kind, id: dropped.id }} />}
        />
      )}
      {full && (
        <div className="mb-4">
          <Alert tone="warning" title={t('favourite.problem.too-many')} live />
        </div>
      )}
      {lines.length > 0 ? (
        <>
          <OrderLinks current={order} hrefFor={(one) => hrefFor({ order: one, page: 1 })} />
          <ul aria-label={t(`kind.${kind}`)} className="space-y-3">
            {lines.map((line) => (
              <li key={line.id}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          title={t(`favourites.empty.${kind}`)}
          text={t('favourites.emptyText')}
          action={
            <ButtonLink
              variant="primary"
              to={paths.catalogue({ index: kind === 'offerings' ? undefined : kind })}
            >
              {t(`favourites.find.${kind}`)}
            </ButtonLink>
          }
        />
      )}
      <Pagination page={page} pages={pages} hrefFor={(one) => hrefFor({ page: one })} />
    </>
  )
}

function Line({ line }: { line: ItemLine }) {
  const { t, i18n } = useTranslation('bookmarks')
  const title = line.shown?.title ?? t(`gone.${line.kind}`)
  return (
    <ItemCard
      line={line}
      note={t('favourites.keptOn', { day: formatDay(dayOf(new Date(line.at)), i18n.language) })}
      action={
        <Form method="post">
          <input type="hidden" name="kind" value={line.kind} />
          <input type="hidden" name="id" value={line.id} />
          <Button size="sm" name="intent" value="drop" aria-label={t('favourites.dropOne', { title })}>
            {t('favourites.drop')}
          </Button>
        </Form>
      }
    />
  )
}
