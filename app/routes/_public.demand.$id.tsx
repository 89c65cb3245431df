import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { favouritesAmong } from '#app/modules/bookmarks/favourites-among.server.ts'
import { recordView } from '#app/modules/bookmarks/record-view.server.ts'
import { FavouriteButton, StarForm } from '#app/modules/bookmarks/ui/favourite-button.tsx'
import { readNeed } from '#app/modules/needs/read-need.server.ts'
import { PublicNeedPage } from '#app/modules/needs/ui/public-need-page.tsx'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const found = (await readNeed(actor, params.id ?? '')) ?? notFound()
  const { id } = found.need
  await recordView(actor, request, { kind: 'needs', id })
  const [kept] = await favouritesAmong(actor, 'needs', [id])
  return { ...found, kept: Boolean(kept), signedIn: Boolean(actor) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { need, listed } = data
  const description = [need.background, need.outcomeWanted]
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 150)
  return [
    { title: need.title },
    { name: 'description', content: description },
    { property: 'og:title', content: need.title },
    { property: 'og:description', content: description },
    ...(listed ? [] : [{ name: 'robots', content: 'noindex' }]),
  ]
}

export default function PublicNeed() {
  const { kept, signedIn, listed: _, ...page } = useLoaderData<typeof loader>()
  const { id, title } = page.need
  const item = { kind: 'needs' as const, id }
  return (
    <PublicNeedPage
      {...page}
      action={
        <>
          <StarForm />
          <FavouriteButton item={item} title={title} kept={kept} signedIn={signedIn} />
        </>
      }
    />
  )
}
