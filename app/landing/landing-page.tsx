import { LandingDomains } from './landing-domains.tsx'
import { LandingHero } from './landing-hero.tsx'
import { LandingPrinciples } from './landing-principles.tsx'
import { LandingSides } from './landing-sides.tsx'

export type LandingFigures = { offerings: number; providers: number; byDomain: Record<string, number> }

/** What this is, what is on offer, how it judges, where to begin. */
export function LandingPage({ city, figures }: { city: string; figures: LandingFigures }) {
  return (
    <>
      <LandingHero city={city} figures={figures} />
      <LandingDomains byDomain={figures.byDomain} />
      <LandingPrinciples />
      <LandingSides />
    </>
  )
}
