/**
 * Congestion and fairness, after the score and apart from it: a provider without a free place sinks, one place in
 * each few is kept for a newcomer who is good enough, and no provider fills the top. Every move carries its reason.
 */
import type { RuleSet } from '#search/rules/rule.ts'

export type AllocationEntry = {
  id: string
  /** Blank (batch input): each offering counts as a provider of its own. */
  organizationId?: string
  scoreBp: number
  /** Breaks ties of the score: the text part, finer than the sum shows. */
  textBp: number
  /** No free place left: 0 open slots. */
  full: boolean
  newcomer: boolean
}

export type AllocationReason = 'full' | 'provider-cap' | 'newcomer-place'

export type Allocation = {
  /** 1-based, by score alone. */
  baseRank: number
  /** 1-based, as shown. */
  rank: number
  /** Absent when nobody moved it on purpose; others' moves may still shift it. */
  reason?: AllocationReason
  /** Added to the score for ordering; 0 or negative. */
  adjustmentBp: number
}

type Placed = AllocationEntry & { baseRank: number; adjustmentBp: number; reason?: AllocationReason }

/** By score, then text, then id: the same list whatever order the candidates came in. */
export function compareEntries(
  a: Pick<AllocationEntry, 'id' | 'scoreBp' | 'textBp'>,
  b: Pick<AllocationEntry, 'id' | 'scoreBp' | 'textBp'>,
): number {
  return b.scoreBp - a.scoreBp || b.textBp - a.textBp || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The places of all entries, by id. */
export function allocate(
  entries: readonly AllocationEntry[],
  settings: RuleSet['allocation'],
): Map<string, Allocation> {
  const byScore = [...entries].sort(compareEntries)
  const placed: Placed[] = byScore.map((entry, index) => ({
    ...entry,
    baseRank: index + 1,
    ...(entry.full
      ? { adjustmentBp: -Math.min(settings.fullPenaltyBp, entry.scoreBp), reason: 'full' }
      : { adjustmentBp: 0 }),
  }))
  placed.sort((a, b) => b.scoreBp + b.adjustmentBp - (a.scoreBp + a.adjustmentBp) || a.baseRank - b.baseRank)
  const ordered = keepNewcomerPlaces(capProviders(placed, settings), settings)
  return new Map(
    ordered.map(({ id, baseRank, adjustmentBp, reason }, index) => [
      id,
      { baseRank, rank: index + 1, adjustmentBp, ...(reason ? { reason } : {}) },
    ]),
  )
}

const providerOf = ({ organizationId, id }: Placed) => organizationId ?? `offering ${id}`

/** Moves a provider's surplus offerings behind those of others until the first `top` places are taken. */
function capProviders(list: readonly Placed[], { perProvider, top }: RuleSet['allocation']): Placed[] {
  const shown = new Map<string, number>()
  const head: Placed[] = []
  const tail: Placed[] = []
  for (const entry of list) {
    const count = shown.get(providerOf(entry)) ?? 0
    if (head.length < top && count < perProvider) {
      shown.set(providerOf(entry), count + 1)
      head.push(entry)
    } else {
      tail.push(head.length < top ? { ...entry, reason: entry.reason ?? 'provider-cap' } : entry)
    }
  }
  return [...head, ...tail]
}

/** The last place of each block goes to the best newcomer further down, if the block has none by merit. */
function keepNewcomerPlaces(list: readonly Placed[], settings: RuleSet['allocation']): Placed[] {
  const { newcomerEvery, newcomerFloorBp, top, perProvider } = settings
  const best = list[0]
  const result = list.slice()
  if (!best) return result
  const floor = (best.scoreBp * newcomerFloorBp) / 10_000
  for (let end = newcomerEvery; end <= Math.min(top, result.length); end += newcomerEvery) {
    const block = result.slice(end - newcomerEvery, end)
    if (block.some((entry) => entry.newcomer)) continue
    const from = result.findIndex(
      (entry, index) =>
        index >= end && entry.newcomer && !entry.full && entry.scoreBp >= floor && fits(entry, index),
    )
    if (from < 0) continue
    const [entry] = result.splice(from, 1)
    if (entry) result.splice(end - 1, 0, { ...entry, reason: 'newcomer-place' })
  }
  return result

  /** Moving up, which pushes the last of the top out, must not give a provider more than its share. */
  function fits(entry: Placed, from: number): boolean {
    if (from < top) return true
    const staying = result.slice(0, top - 1)
    return staying.filter((other) => providerOf(other) === providerOf(entry)).length < perProvider
  }
}
