import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { feedHref, readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { searchCatalogue } from '#app/modules/catalogue/search-catalogue.server.ts'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { CataloguePage } from '#app/modules/catalogue/ui/catalogue-page.tsx'
import { brandIn } from '#app/platform/brand.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await anyone(request)
  await countSearch(clientAddress(context))
  const { language } = await readPreferences(request)
  const t = translator(language)
  const brand = brandIn(language).name
  const view = await searchCatalogue(readCatalogueQuery(new URL(request.url).searchParams))
  const { words, index } = view.query
  return {
    view,
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

export default function Catalogue() {
  const { view } = useLoaderData<typeof loader>()
  return <CataloguePage view={view} />
}
