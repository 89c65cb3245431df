/** Traces as an official's pages show them. */
import type { ReasonLine } from './reasons.ts'
import type { PartScore } from './score.ts'

export type TraceLine = {
  id: string
  need: string
  offering: string
  provider: string
  rank: number | null
  scoreBp: number
  verdict: string
  computedAt: string
  hash: string
}

/** A frozen fact: its key, what the key is called, and the value in words. */
type FactLine = { field: string; label: string; value: string }

export type TraceView = {
  id: string
  identical: boolean
  storedHash: string
  replayedHash: string
  ruleSetVersion: number
  today: string
  rank: number
  scoreBp: number
  parts: PartScore[]
  reasons: ReasonLine[]
  need: FactLine[]
  offering: FactLine[]
  criteria: { rule: string; hardness: string; tolerancePercent: number | null }[]
}
