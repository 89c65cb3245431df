/** Look-ups over the dated regions: which exist on a day, what became of one, and how far two are apart. */
import {
  adminRegions,
  functionalUnits,
  type Region,
  type RegionCircle,
  regionBridges,
  regionChangeoverDate,
} from './region-data.ts'

const regionByCode = new Map([...adminRegions, ...functionalUnits].map((region) => [region.code, region]))

function isValidOn(region: Region, date: string): boolean {
  return (!region.validFrom || region.validFrom <= date) && (!region.validTo || date < region.validTo)
}

/** The administrative regions (districts and counties) valid on a day 'YYYY-MM-DD', by code. */
export function regionsAsOf(date: string): readonly Region[] {
  return adminRegions.filter((region) => isValidOn(region, date))
}

/** Whether every administrative region of a day is among the codes. */
export function coversWholeCity(codes: readonly string[], date: string): boolean {
  return regionsAsOf(date).every(({ code }) => codes.includes(code))
}

/** The functional units (开发区, 高新区, 经开区) valid on a day 'YYYY-MM-DD'. */
export function functionalUnitsAsOf(date: string): readonly Region[] {
  return functionalUnits.filter((region) => isValidOn(region, date))
}

/** Everything a report of that day has a row for. */
export function reportingUnitsAsOf(date: string): readonly Region[] {
  return [...regionsAsOf(date), ...functionalUnitsAsOf(date)]
}

/** The region or functional unit of a code, in whichever version; undefined when unknown. */
export function findRegion(code: string): Region | undefined {
  return regionByCode.get(code)
}

export type RegionShare = { code: string; share: number }

/**
 * What a code of before the changeover counts as after it; shares sum to 1. A region untouched by the changeover
 * is its own only successor, an unknown code has none.
 */
export function successorsOf(code: string): readonly RegionShare[] {
  const bridges = regionBridges.filter((bridge) => bridge.from === code)
  if (bridges.length > 0)
    return bridges.map(({ to, townships, outOf }) => ({ code: to, share: townships / outOf }))
  return regionByCode.has(code) ? [{ code, share: 1 }] : []
}

/** The code to use on a day for a stored code: itself while valid, else its largest successor. */
export function regionCodeOn(code: string, date: string): string {
  const region = regionByCode.get(code)
  if (!region || isValidOn(region, date) || date < regionChangeoverDate) return code
  const [largest] = [...successorsOf(code)].sort((a, b) => b.share - a.share)
  return largest?.code ?? code
}

/**
 * True when both codes are one place: equal, or the larger part of one became the other. A piece that changed
 * hands (北碚 → 两江新区) does not make two neighbours one.
 */
export function sameOrSuccessor(first: string, second: string): boolean {
  if (first === second) return true
  const became = (from: string, to: string) =>
    successorsOf(from).some(({ code, share }) => code === to && share > 0.5)
  return became(first, second) || became(second, first)
}

/**
 * From near to far: the same region (or its successor, or an overlay of it), the same circle, a neighbouring
 * circle, elsewhere in Chongqing, outside Chongqing.
 */
export const regionDistanceBands = ['same', 'same-circle', 'adjacent-circle', 'city', 'outside'] as const
export type RegionDistanceBand = (typeof regionDistanceBands)[number]

const adjacentCircles = new Set(['core ring', 'ring northeast', 'ring southeast', 'northeast southeast'])

/** The band of two region codes; undefined when a code is neither ours nor a GB/T 2260 code of another province. */
export function regionDistanceBand(first: string, second: string): RegionDistanceBand | undefined {
  const a = regionByCode.get(first)
  const b = regionByCode.get(second)
  if (a && b) return bandWithin(a, b)
  const elsewhere = (code: string) => /^(?!50)\d{6}$/.test(code)
  if (elsewhere(first) && elsewhere(second)) return first === second ? 'same' : 'outside'
  const known = (a || elsewhere(first)) && (b || elsewhere(second))
  return known ? 'outside' : undefined
}

function bandWithin(a: Region, b: Region): RegionDistanceBand {
  const over = a.overlays?.includes(b.code) || b.overlays?.includes(a.code)
  if (over || sameOrSuccessor(a.code, b.code)) return 'same'
  if (a.circle === b.circle) return 'same-circle'
  const pair = (x: RegionCircle, y: RegionCircle) => adjacentCircles.has(`${x} ${y}`)
  return pair(a.circle, b.circle) || pair(b.circle, a.circle) ? 'adjacent-circle' : 'city'
}
