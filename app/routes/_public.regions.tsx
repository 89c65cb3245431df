import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readMarket } from '#app/modules/market/read-market.server.ts'
import { providerTiles } from '#app/modules/market/region-tiles.ts'
import { RegionsPage } from '#app/modules/market/ui/regions-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const { byRegion } = await readMarket()
  return {
    tiles: providerTiles(byRegion, dayOf(new Date()), language),
    pageTitle: translator(language)('market:regions.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function Regions() {
  return <RegionsPage tiles={useLoaderData<typeof loader>().tiles} />
}
