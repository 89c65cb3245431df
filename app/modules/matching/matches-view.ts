/** The matches page of a need as plain data: what the server prepares and the browser shows. */
import type { OfferingSnapshot } from '#app/modules/offerings/offering.snapshot.ts'
import type { Verdict } from '#search/rules/facts.ts'
import type { AllocationReason } from './allocate.ts'
import type { Addressee } from './next-question.ts'
import type { ChangeLine, ReasonLine, ShortReason } from './reasons.ts'
import type { PartScore } from './score.ts'
import type { Tally } from './tally.ts'

export type OfferingLine = Pick<
  OfferingSnapshot,
  'id' | 'title' | 'priceModel' | 'priceMinFen' | 'priceMaxFen' | 'leadTimeDays' | 'openSlots' | 'nextFreeOn'
> & {
  organizationId: string
  organizationName: string
  regionCode: string | null
  labels: string[]
  caseCount: number
  evidencedCaseCount: number
}

export type MatchView = {
  /** The stored match, for its trace. */
  id: string
  rank: number
  verdict: Verdict
  scoreBp: number
  parts: PartScore[]
  /** Words of the need that the offering answers. */
  words: { term: string; found?: string; via?: 'synonym' | 'subject' }[]
  moved?: { reason: AllocationReason; baseRank: number }
  offering: OfferingLine
  /** False where it was withdrawn or changed since. */
  current: boolean
  reasons: ReasonLine[]
  question?: { to: Addressee; text: string }
  shortlisted: boolean
  hash: string
}

/** What the list tells of a match, already in words. */
export type MatchLine = {
  rank: number
  verdict: Verdict
  scoreBp: number
  /** Of the first matches: how full each part of the score is in percent, and whether that rests on unknowns. */
  parts?: [part: PartScore['part'], percent: number, isUnknown: boolean][]
  offeringId: string
  title: string
  provider: [id: string, name: string]
  /** Price, lead time, place, cases; null where it is blank. */
  facts: (string | null)[]
  /** When the provider could begin. */
  free: string
  /** Reasons met, unknown and not met. */
  counts: [met: number, unknown: number, notMet: number]
  /** How many reasons there are in all. */
  reasons: number
  /** Those that tell most. */
  first: ShortReason[]
  question: MatchView['question']
  /** Why it does not stand where its score would put it. */
  moved: string | undefined
  current: boolean
  shortlisted: boolean
}

/** As much of an offering as its name in a line. */
export type NamedOffering = Pick<OfferingLine, 'id' | 'title' | 'organizationName'>

export type NearMissView = {
  offering: NamedOffering
  fails: ShortReason[]
  changes: ChangeLine[]
  becomes: 'met' | 'unknown'
  scoreBp: number
}

export type CoverageView = {
  now: Tally
  suggestions: { changes: ChangeLine[]; offerings: number; confirmed: number; suppliers: number }[]
}

export type QuestionView = { to: Addressee; text: string; label: string; settles: number; touches: number }

export type MatchesView = {
  run: { id: string; computedAt: string; ruleSetVersion: number; engine: string; needVersion: number }
  /** The catalogue or the need changed since. */
  outdated: boolean
  counts: { met: number; unknown: number; notMet: number }
  matches: MatchView[]
  nearMisses: NearMissView[]
  coverage: CoverageView | null
  questions: QuestionView[]
}
