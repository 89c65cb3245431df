/** An evaluation as its panel sees it: plain data. Names are null while they are hidden. */
import type { EvaluationPlan } from './evaluation-plan.ts'
import type { Ranked, Scores } from './scores.ts'
import type { Stretch, Turn } from './sensitivity.ts'

export type Candidate = {
  id: string
  /** A, B, C …: always the same, and told by nothing but a random number. */
  letter: string
  name: string | null
  version: number
  submittedAt: string
  summary: string
  startOn: string | null
  finishOn: string | null
  validUntil: string | null
  /** How many. */
  milestones: number
  /** How many answer together with the leading one. */
  team: number
  totalFen: number
  /** Over the years of the plan. */
  costFen: number
  expired: boolean
}

export type Settled = {
  kind: 'awarded' | 'none_suitable' | 'cancelled'
  reason: string
  proposalId: string | null
}

export type Phase = 'receiving' | 'scoring' | 'closed' | 'settled'

export type EvaluationView = {
  needId: string
  title: string
  needStatus: string
  phase: Phase
  /** Whether it can be begun now: nothing can come in any more, or nobody said until when. */
  mayStart: boolean
  quoteDeadline: string | null
  plan: EvaluationPlan
  candidates: Candidate[]
  panel: { userId: string; name: string; handedIn: boolean }[]
  /** What the one who looks gave; null where they are not of the panel. */
  own: { scores: Scores; note: string; revision: number; handedIn: boolean } | null
  /** What others gave, once the one who looks has handed in. */
  others: { name: string; scores: Scores; note: string }[]
  consensus: { scores: Scores; notes: Record<string, string>; revision: number; closed: boolean }
  mayAgree: boolean
  /** With the common points, once closed. */
  result: {
    ranked: Ranked[]
    stretches: Stretch[]
    turns: { above: Turn | null; below: Turn | null }
  } | null
  settled: Settled | null
}
