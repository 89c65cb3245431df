import type { ExampleMatch } from '#app/modules/market/example-match.ts'
import type { Market } from '#app/modules/market/market-view.ts'
import type { NeedExample } from '#app/modules/needs/need-examples.ts'
import { LandingDomains } from './landing-domains.tsx'
import { LandingExamples } from './landing-examples.tsx'
import { LandingHero } from './landing-hero.tsx'
import { LandingKinds } from './landing-kinds.tsx'
import { LandingPrinciples } from './landing-principles.tsx'
import { LandingRegions, type Place } from './landing-regions.tsx'

/** `some` are a few of its leaves. */
export type LandingDomain = { code: string; name: string; some: string[] }
export type LandingGroup = { code: string; name: string; domains: LandingDomain[] }

/** What this is and for whom, what is on offer and where, how it judges, where to begin. */
export function LandingPage({
  city,
  market,
  groups,
  example,
  examples,
  places,
}: {
  city: string
  market: Omit<Market, 'byRegion'>
  groups: LandingGroup[]
  example: ExampleMatch | null
  /** Needs that others could have. */
  examples: NeedExample[]
  places: Place[]
}) {
  return (
    <>
      <LandingHero city={city} market={market} example={example} />
      <LandingKinds />
      <LandingDomains groups={groups} byDomain={market.byDomain} />
      <LandingExamples examples={examples} />
      <LandingRegions places={places} newest={market.newest} />
      <LandingPrinciples />
    </>
  )
}
