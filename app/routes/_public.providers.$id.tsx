import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { favouritesAmong } from '#app/modules/bookmarks/favourites-among.server.ts'
import { recordView } from '#app/modules/bookmarks/record-view.server.ts'
import { FavouriteButton, StarForm } from '#app/modules/bookmarks/ui/favourite-button.tsx'
import { readReviews } from '#app/modules/deals/read-reviews.server.ts'
import { ProviderReviews } from '#app/modules/deals/ui/provider-reviews.tsx'
import { readProvider } from '#app/modules/offerings/read-offering.server.ts'
import { providerMetadata } from '#app/modules/offerings/structured-data.ts'
import { ProviderPage } from '#app/modules/offerings/ui/provider-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const found = (await readProvider(params.id ?? '')) ?? notFound()
  const { id } = found.provider
  await recordView(actor, request, { kind: 'providers', id })
  const [kept] = await favouritesAmong(actor, 'providers', [id])
  const reviews = await readReviews(id, actor?.organization?.id)
  return {
    ...{ ...found, reviews, today: dayOf(new Date()) },
    ...{ kept: Boolean(kept), signedIn: Boolean(actor), own: actor?.organization?.id === id },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? providerMetadata(data.provider) : [])

export default function Provider() {
  const { kept, signedIn, reviews, ...page } = useLoaderData<typeof loader>()
  const { id, name } = page.provider
  const item = { kind: 'providers' as const, id }
  return (
    <ProviderPage
      {...page}
      action={
        <>
          <StarForm />
          <FavouriteButton item={item} title={name} kept={kept} signedIn={signedIn} />
        </>
      }
      said={<ProviderReviews {...reviews} />}
    />
  )
}
