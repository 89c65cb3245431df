import { LandingDomains } from './landing-domains.tsx'
import { LandingHero } from './landing-hero.tsx'
import { LandingPrinciples } from './landing-principles.tsx'
import { LandingSides } from './landing-sides.tsx'

export type LandingFigures = {
  offerings: number
  providers: number
  leaves: number
  byDomain: Record<string, number>
}
/** `some` are a few of its leaves. */
export type LandingDomain = { code: string; name: string; some: string[] }
export type LandingGroup = { code: string; name: string; domains: LandingDomain[] }

/** What this is, what is on offer, how it judges, where to begin. */
export function LandingPage({
  city,
  figures,
  groups,
}: {
  city: string
  figures: LandingFigures
  groups: LandingGroup[]
}) {
  return (
    <>
      <LandingHero city={city} figures={figures} />
      <LandingDomains groups={groups} byDomain={figures.byDomain} />
      <LandingPrinciples />
      <LandingSides />
    </>
  )
}
