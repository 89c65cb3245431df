import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LandingPage } from '#app/landing/landing-page.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readMarketFigures } from '#app/modules/offerings/read-market-figures.server.ts'
import { domains } from '#app/modules/taxonomy/domain.ts'
import { domainTree } from '#app/modules/taxonomy/domain-tree.ts'
import { brandIn } from '#app/platform/brand.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { SiteShell } from '#app/shell/site-shell.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const t = translator(language)
  const { name, city } = brandIn(language)
  return {
    title: t('landing:meta.title', { name, city }),
    description: t('landing:meta.description', { city }),
    city,
    groups: groupsIn(language),
    figures: { ...(await readMarketFigures()), leaves: leafCount },
  }
}

const LEAVES_SHOWN = 4

const leafCount = domains.reduce((sum, domain) => sum + domain.leaves.length, 0)

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
  const { city, figures, groups } = useLoaderData<typeof loader>()
  return (
    <SiteShell wide>
      <LandingPage city={city} figures={figures} groups={groups} />
    </SiteShell>
  )
}
