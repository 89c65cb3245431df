/** What both sides say of a completed deal, and what it is worth as evidence. */
import type { DealSide } from './party.ts'

/** 已成交, 没有成交, 还没有, 不便说. */
export const dealAnswers = ['done', 'not_done', 'not_yet', 'rather_not'] as const
export type DealAnswer = (typeof dealAnswers)[number]

/** Without the platform: it would not have happened, not with this supplier, later, anyway. */
export const counterfactuals = ['never', 'other_supplier', 'later', 'anyway'] as const

/** What came of it: help that was not known, work begun, help to choose, something else. */
export const outcomes = ['discovered', 'started', 'chosen', 'other'] as const

/** Days after completion on which both sides are asked again. */
export const FOLLOW_UP_DAYS = [30, 90, 180] as const

export const evidenceLevels = ['none', 'self', 'both_sides', 'contract', 'invoice'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/**
 * How far it is proved that a deal came about. A paper lifts only what both say: one side's paper that the other does not
 * stand by proves nothing, and somebody who denies it takes it back to what the other says alone.
 * @param papers kinds of evidence that lie with the deal
 */
export function evidenceLevel(
  said: Partial<Record<DealSide, DealAnswer>>,
  papers: readonly ('deliverable' | 'contract' | 'invoice')[],
): EvidenceLevel {
  const done = [said.buyer, said.provider].filter((answer) => answer === 'done').length
  if (done < 2) return done === 1 ? 'self' : 'none'
  if (papers.includes('invoice')) return 'invoice'
  return papers.includes('contract') ? 'contract' : 'both_sides'
}
