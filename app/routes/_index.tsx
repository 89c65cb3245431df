import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Tile } from '#app/components/tile-map.tsx'
import { LandingPage } from '#app/landing/landing-page.tsx'
import type { Place } from '#app/landing/landing-regions.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readExampleMatch } from '#app/modules/market/read-example-match.server.ts'
import { readMarket } from '#app/modules/market/read-market.server.ts'
import { providerTiles } from '#app/modules/market/region-tiles.ts'
import { examplesOfGroups } from '#app/modules/needs/need-examples.ts'
import { domainTree } from '#app/modules/taxonomy/domain-tree.ts'
import { brandIn } from '#app/platform/brand.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { SiteShell } from '#app/shell/site-shell.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const t = translator(language)
  const { name, city } = brandIn(language)
  const { byRegion, ...market } = await readMarket()
  return {
    title: t('landing:meta.title', { name, city }),
    description: t('landing:meta.description', { city }),
    city,
    market,
    places: providerTiles(byRegion, dayOf(new Date()), language).map(placeOf),
    groups: groupsIn(language),
    example: await readExampleMatch(language),
    examples: examplesOfGroups(),
  }
}

function placeOf({ key, column, row, label, name, count, to }: Tile): Place {
  const isAlone = to === paths.catalogue({ index: 'providers', region: key })
  return [key, column, row, label, name, count, ...(isAlone ? ([] as const) : ([to] as const))]
}

const LEAVES_SHOWN = 3

/** The twelve domains, each with a few of its leaves. */
function groupsIn(language: string) {
  return domainTree(language).map((group) => ({
    ...group,
    domains: group.domains.map(({ code, name, leaves }) => ({
      code,
      name,
      some: leaves.slice(0, LEAVES_SHOWN).map((leaf) => leaf.name),
    })),
  }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description },
]

/** The first page; outside the frame of the other public pages because its bands run to the edge. */
export default function Landing() {
  const page = useLoaderData<typeof loader>()
  return (
    <SiteShell wide>
      <LandingPage {...page} />
    </SiteShell>
  )
}
