/**
 * The districts and counties as tiles of one size: each lies to its neighbours roughly as on the ground, north above and west on the left.
 * A drawing aid, not a map: it says nothing about borders or areas.
 */

import { regionCodeOn, regionsAsOf } from './region.ts'
import { adminRegions, functionalUnits, type Region } from './region-data.ts'

export type RegionTile = { region: Region; column: number; row: number }

type Place = readonly [column: number, row: number]

/** By code, of every version: 两江新区 stands where 渝北 stood. */
const places: Readonly<Record<string, Place>> = {
  '500229': [8, 0],
  '500154': [7, 1],
  '500235': [8, 1],
  '500238': [9, 1],
  '500155': [6, 2],
  '500101': [7, 2],
  '500236': [8, 2],
  '500237': [9, 2],
  '500152': [1, 3],
  '500117': [2, 3],
  '500105': [3, 3],
  '500231': [5, 3],
  '500233': [6, 3],
  '500111': [0, 4],
  '500151': [1, 4],
  '500109': [2, 4],
  '500112': [3, 4],
  '500157': [3, 4],
  '500115': [4, 4],
  '500102': [5, 4],
  '500230': [6, 4],
  '500240': [7, 4],
  '500153': [0, 5],
  '500120': [1, 5],
  '500106': [2, 5],
  '500103': [3, 5],
  '500108': [4, 5],
  '500156': [5, 5],
  '500243': [6, 5],
  '500114': [7, 5],
  '500118': [1, 6],
  '500107': [2, 6],
  '500104': [3, 6],
  '500113': [4, 6],
  '500119': [5, 6],
  '500242': [7, 6],
  '500116': [2, 7],
  '500110': [4, 7],
  '500241': [7, 7],
}

/** The tiles of the regions valid on a day 'YYYY-MM-DD'. */
export function regionTilesAsOf(date: string): RegionTile[] {
  return regionsAsOf(date).flatMap((region) => {
    const place = places[region.code]
    return place ? [{ region, column: place[0], row: place[1] }] : []
  })
}

/** Every stored code that counts as this region on a day: its own and those of the districts and functional units that became it. */
export function codesCountedAs(code: string, date: string): string[] {
  return [...adminRegions, ...functionalUnits]
    .map((region) => region.code)
    .filter((one) => regionCodeOn(one, date) === code)
}

/** A region's name without its kind, as people say it: 渝中, 石柱, 两江; 忠县 stays whole. */
export function shortRegionName(region: Region, language: string): string {
  if (!language.startsWith('zh')) return region.en.replace(/ New Area$/, '')
  const short = region.zh.replace(/(?:土家族|苗族)*自治县$|新区$|[区县]$/, '')
  return short.length > 1 ? short : region.zh
}
