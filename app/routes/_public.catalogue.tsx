import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { favouritesAmong } from '#app/modules/bookmarks/favourites-among.server.ts'
import { hasSaved } from '#app/modules/bookmarks/has-saved.server.ts'
import { FavouriteButton, StarForm } from '#app/modules/bookmarks/ui/favourite-button.tsx'
import { SaveSearch } from '#app/modules/bookmarks/ui/save-search.tsx'
import { feedHref, readCatalogueQuery, readWholeFacet } from '#app/modules/catalogue/catalogue-query.ts'
import { textOf } from '#app/modules/catalogue/marks.ts'
import { searchCatalogue } from '#app/modules/catalogue/search-catalogue.server.ts'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { CataloguePage } from '#app/modules/catalogue/ui/catalogue-page.tsx'
import { brandIn } from '#app/platform/brand.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  await countSearch(clientAddress(context))
  const { language } = await readPreferences(request)
  const t = translator(language)
  const brand = brandIn(language).name
  const { searchParams } = new URL(request.url)
  const query = readCatalogueQuery(searchParams)
  const view = await searchCatalogue(query, { language, asked: readWholeFacet(searchParams, query) })
  const { words, index } = view.query
  const ids = view.found.map((one) => one.id)
  return {
    view,
    signedIn: Boolean(actor),
    favourites: await favouritesAmong(actor, index, ids),
    saved: await hasSaved(actor, view.query),
    feed: feedHref(view.query),
    title: words
      ? t('catalogue:documentTitleWords', { words, brand })
      : t(`catalogue:documentTitle.${index}`, { brand }),
    description: t('catalogue:description'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: data.title },
        { name: 'description', content: data.description },
        { property: 'og:title', content: data.title },
        { property: 'og:description', content: data.description },
        {
          tagName: 'link',
          rel: 'alternate',
          type: 'application/atom+xml',
          title: data.title,
          href: data.feed,
        },
      ]
    : []

/** A star changes nothing of what was found. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) =>
  formAction !== paths.keepFavourite() && defaultShouldRevalidate

export default function Catalogue() {
  const { view, signedIn, favourites, saved } = useLoaderData<typeof loader>()
  const { query } = view
  return (
    <CataloguePage
      view={view}
      save={<SaveSearch query={query} saved={saved} signedIn={signedIn} />}
      stars={<StarForm />}
      actionFor={({ id, title }) => (
        <FavouriteButton
          item={{ kind: query.index, id }}
          title={textOf(title)}
          kept={favourites.includes(id)}
          signedIn={signedIn}
          size="sm"
        />
      )}
    />
  )
}
