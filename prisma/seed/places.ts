/** Groups of regions that providers of the demo story serve; 'any' in a story means the whole country. */
import { regionsAsOf } from '#app/modules/taxonomy/region.ts'
import type { RegionCircle } from '#app/modules/taxonomy/region-data.ts'

/** A day after the changeover, so that the story names today's regions only. */
const today = regionsAsOf('2026-02-01')

const within = (...circles: RegionCircle[]) =>
  today.filter((region) => circles.includes(region.circle)).map((region) => region.code)

export const wholeCity = within('core', 'ring', 'northeast', 'southeast')
export const coreCity = within('core')
/** 中心城区 and 主城新区: the metropolitan area. */
export const metropolitan = within('core', 'ring')
export const northeast = within('northeast')
export const southeast = within('southeast')
