/** What a provider sees before it comes to a need by itself. Plain data. */
import type { ReasonLine } from '#app/modules/matching/reasons.ts'
import type { Verdict } from '#search/rules/facts.ts'

export type ComingView = {
  needId: string
  title: string
  /** Its own answer, where it was told or came before. */
  sendingId: string | null
  open: boolean
  fits: {
    offeringId: string
    title: string
    verdict: Verdict
    scoreBp: number
    /** Hard conditions that rule the offering out. */
    refusals: ReasonLine[]
    /** How many hard conditions nobody can tell of. */
    unknown: number
  }[]
}
