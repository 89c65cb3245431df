/** What other rules do to one need, from both results of the matching pipeline. */
import type { MatchResult } from '#app/modules/matching/match-pipeline.ts'

/** Places that a manufacturer sees at first sight. */
export const TOP = 3

export type Standing = { met: number; unknown: number; notMet: number; top: string[] }

export type NeedEffect = {
  before: Standing
  after: Standing
  /** Offerings that become matches (met or unknown), and those that cease to be. */
  gained: string[]
  lost: string[]
  topChanged: boolean
  /** Whether a reader of the matches would see any of it. */
  changed: boolean
  /** Pairs judged, and those that are a match under both or under neither. */
  pairs: number
  agreed: number
}

export function needEffect(before: MatchResult, after: MatchResult): NeedEffect {
  const [was, is] = [before, after].map(({ field }) => new Set(field.map(({ id }) => id)))
  const gained = idsOf(after).filter((id) => !was?.has(id))
  const lost = idsOf(before).filter((id) => !is?.has(id))
  const [first, second] = [standing(before), standing(after)]
  const topChanged = first.top.join() !== second.top.join()
  const pairs = before.counts.met + before.counts.unknown + before.counts.notMet
  return {
    before: first,
    after: second,
    gained,
    lost,
    topChanged,
    changed: topChanged || gained.length + lost.length > 0 || first.met !== second.met,
    pairs,
    agreed: pairs - gained.length - lost.length,
  }
}

const idsOf = ({ field }: MatchResult) => field.map(({ id }) => id).sort()

function standing({ counts, ranked }: MatchResult): Standing {
  return { ...counts, top: ranked.slice(0, TOP).map(({ id }) => id) }
}

/** Matches of a need: what meets every must, or may. */
export const matchesIn = ({ met, unknown }: Standing) => met + unknown
