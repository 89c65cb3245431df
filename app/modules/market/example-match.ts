import type { ReasonLine } from '#app/modules/matching/reasons.ts'

/** One computed match with its reasons, as the first page shows it. */
export type ExampleMatch = {
  need: { id: string; title: string }
  offering: { id: string; title: string; provider: string }
  scoreBp: number
  verdict: string
  reasons: ReasonLine[]
}

const SHOWN = 5

/**
 * The reasons that show a stranger how a match explains itself: of every verdict the weightiest, and nothing of either side's own business —
 * neither the budget (its figure may be hidden) nor what the provider asks of its customers.
 */
export function tellingReasons(reasons: readonly ReasonLine[]): ReasonLine[] {
  const own = reasons.filter(
    (reason) => reason.side === 'need' && reason.part !== 'price' && !reason.rule.startsWith('base.domain'),
  )
  const of = (verdict: ReasonLine['verdict'], most: number) =>
    own.filter((reason) => reason.verdict === verdict && reason.hardness !== 'info').slice(0, most)
  const open = [...of('not_met', 1), ...of('unknown', 1)]
  return [...of('met', SHOWN - open.length), ...open]
}

/** How much an example shows: one that also says what is open comes before one that only praises, then the better match. */
export function worthOf({ reasons, scoreBp }: Pick<ExampleMatch, 'reasons' | 'scoreBp'>): number {
  const met = reasons.filter((reason) => reason.verdict === 'met').length
  return (met >= 3 && met < reasons.length ? 10_000 : 0) + scoreBp
}
