import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { keepsHistory } from '#app/modules/accounts/keeps-history.server.ts'
import { clearViewed } from '#app/modules/bookmarks/clear-viewed.server.ts'
import { countKept } from '#app/modules/bookmarks/count-kept.server.ts'
import { dropFavourite } from '#app/modules/bookmarks/drop-favourite.server.ts'
import { favouritesSchema } from '#app/modules/bookmarks/favourite.schema.ts'
import { favouriteOrders, favouritesTabs } from '#app/modules/bookmarks/favourites-tab.ts'
import { listFavourites } from '#app/modules/bookmarks/list-favourites.server.ts'
import { listViewed } from '#app/modules/bookmarks/list-viewed.server.ts'
import { readDropped } from '#app/modules/bookmarks/read-dropped.server.ts'
import { restoreFavourite } from '#app/modules/bookmarks/restore-favourite.server.ts'
import { FavouritesPage } from '#app/modules/bookmarks/ui/favourites-page.tsx'
import { ViewedPage } from '#app/modules/bookmarks/ui/viewed-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { badRequest, notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  const t = translator(language)
  const url = new URL(request.url)
  const tab = tabOf(url)
  const counts = await countKept(actor)
  if (tab === 'viewed') {
    const cleared = url.searchParams.get('done') === 'cleared'
    const viewed = { lines: await listViewed(actor), keepsViews: await keepsHistory(actor), cleared, counts }
    return { title: t('bookmarks:viewed.title'), viewed, favourites: null }
  }
  const order = orderOf(url)
  const list = await listFavourites(actor, {
    kind: tab,
    page: pageNumber(url),
    oldestFirst: order === 'oldest',
  })
  const dropped = readDropped(url.searchParams.get('dropped'))
  const full = url.searchParams.get('done') === 'full'
  return {
    title: t('bookmarks:favourites.title'),
    favourites: { ...list, kind: tab, order, counts, dropped, full },
    viewed: null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, favouritesSchema)
  if (!form.ok) badRequest()
  const wanted = form.value
  if (wanted.intent === 'clear-viewed') {
    await clearViewed(actor)
    return seeOther(paths.favourites({ tab: 'viewed', done: 'cleared' }))
  }
  const { intent, ...item } = wanted
  const moved = intent === 'drop' ? await dropFavourite(actor, item) : await restoreFavourite(actor, item)
  if (!moved) notFound()
  // Back to the page of the list on which the button stood.
  const url = new URL(request.url)
  return seeOther(
    paths.favourites({
      tab: url.searchParams.get('tab') ?? undefined,
      order: url.searchParams.get('order') ?? undefined,
      page: url.searchParams.get('page') ?? undefined,
      dropped: intent === 'drop' ? `${item.kind}.${item.id}` : undefined,
    }),
  )
}

function tabOf(url: URL) {
  return favouritesTabs.find((one) => one === url.searchParams.get('tab')) ?? 'offerings'
}

function orderOf(url: URL) {
  return favouriteOrders.find((one) => one === url.searchParams.get('order')) ?? 'newest'
}

export default function Favourites() {
  const { favourites, viewed } = useLoaderData<typeof loader>()
  return favourites ? <FavouritesPage {...favourites} /> : <ViewedPage {...viewed} />
}
