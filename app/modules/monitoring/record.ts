/** A line behind a number. */
export type RecordLine = {
  id: string
  population: 'needs' | 'sendings' | 'deals' | 'offerings' | 'lines'
  /** What it is about. */
  title: string
  /** Whose it is: the manufacturer of a need, the provider of a sending or an offering. */
  organization: string
  /** The other side of a deal, the manufacturer of what was sent. */
  other: string | null
  domain: string | null
  region: string | null
  at: string
  /** Whether it is in the numerator. */
  hit: boolean
  /** Need whose page an official opens; null where it stands alone. */
  needId: string | null
  cause: string | null
  /** An unmet need that is not over: somebody may still be invited. */
  open: boolean
  /** Of a line or a run: what it adds to the figure. */
  hours?: number
}

export const recordParts = ['base', 'hit', 'rest'] as const
/** All cases, those of the numerator, the others. */
export type RecordPart = (typeof recordParts)[number]
