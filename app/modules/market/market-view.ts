/** The market in figures, as anybody may see it: plain data. */
export type RegionCount = { region: string; offerings: number; providers: number }

export type NewOffering = {
  id: string
  title: string
  domain: string
  region: string | null
  provider: string
  verified: boolean
  publishedOn: string
}

export type Market = {
  offerings: number
  providers: number
  /** Published needs that are listed for everybody. */
  needs: number
  /** Of these, those that have enough to choose from, see candidates.ts. */
  metNeeds: number
  /** Offerings by domain; domains without one are absent. */
  byDomain: Record<string, number>
  /** By where the provider is, as its code is stored. */
  byRegion: RegionCount[]
  newest: NewOffering[]
}

/** A listed need that has enough to choose from; without the name of whose it is. */
export type MetNeed = {
  id: string
  title: string
  domain: string | null
  candidates: number
  confirmed: number
}
