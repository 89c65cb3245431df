import { matchesIn, type NeedEffect } from './need-effect.ts'

/** Sums over all needs of a preview. */
export type PreviewTotals = {
  needs: number
  changedNeeds: number
  matchesBefore: number
  matchesAfter: number
  metBefore: number
  metAfter: number
  gained: number
  lost: number
  /** Providers with a match gained or lost. */
  firms: number
  gainedFirms: number
  lostFirms: number
  topChanged: number
  /** Needs that had a match and have none, and the other way round. */
  toZero: number
  fromZero: number
}

export type FirmEffect = { gained: number; lost: number }

export const noTotals: PreviewTotals = {
  needs: 0,
  changedNeeds: 0,
  matchesBefore: 0,
  matchesAfter: 0,
  metBefore: 0,
  metAfter: 0,
  gained: 0,
  lost: 0,
  firms: 0,
  gainedFirms: 0,
  lostFirms: 0,
  topChanged: 0,
  toZero: 0,
  fromZero: 0,
}

/** The totals with one more need; firms are counted at the end. */
export function addNeed(totals: PreviewTotals, effect: NeedEffect): PreviewTotals {
  const [before, after] = [matchesIn(effect.before), matchesIn(effect.after)]
  return {
    ...totals,
    needs: totals.needs + 1,
    changedNeeds: totals.changedNeeds + Number(effect.changed),
    matchesBefore: totals.matchesBefore + before,
    matchesAfter: totals.matchesAfter + after,
    metBefore: totals.metBefore + effect.before.met,
    metAfter: totals.metAfter + effect.after.met,
    gained: totals.gained + effect.gained.length,
    lost: totals.lost + effect.lost.length,
    topChanged: totals.topChanged + Number(effect.topChanged),
    toZero: totals.toZero + Number(before > 0 && after === 0),
    fromZero: totals.fromZero + Number(before === 0 && after > 0),
  }
}

export function withFirms(totals: PreviewTotals, firms: Iterable<FirmEffect>): PreviewTotals {
  let [all, gainedFirms, lostFirms] = [0, 0, 0]
  for (const { gained, lost } of firms) {
    all++
    gainedFirms += Number(gained > 0)
    lostFirms += Number(lost > 0)
  }
  return { ...totals, firms: all, gainedFirms, lostFirms }
}
