/** What a deal can begin with: plain data. */

export type Awardable = {
  needId: string
  title: string
  settled: boolean
  proposals: {
    id: string
    /** Null while names are hidden. */
    provider: string | null
    letter: string
    summary: string
    totalFen: number
    finishOn: string | null
    validUntil: string | null
    milestones: number
    team: number
  }[]
}

export type Askable = {
  offering: { id: string; title: string; provider: string }
  own: boolean
  needs: { id: string; title: string }[]
}
