import type { Tile } from '#app/components/tile-map.tsx'
import { catalogueHref } from '#app/modules/catalogue/catalogue-query.ts'
import { regionCircles } from '#app/modules/taxonomy/region-data.ts'
import { codesCountedAs, regionTilesAsOf, shortRegionName } from '#app/modules/taxonomy/region-tiles.ts'
import { inLanguage } from '#app/platform/language.ts'
import { emptyQuery } from '#search/query.ts'
import type { RegionCount } from './market-view.ts'

/** Providers by the district they are in on a day, for a loader to give to its page; every tile leads to the catalogue of that district. */
export function providerTiles(counts: readonly RegionCount[], today: string, language: string): Tile[] {
  return regionTilesAsOf(today).map(({ region, column, row }) => {
    const codes = codesCountedAs(region.code, today)
    const circle = regionCircles.find((one) => one.code === region.circle)
    return {
      key: region.code,
      column,
      row,
      label: shortRegionName(region, language),
      name: inLanguage(region, language),
      group: circle ? inLanguage(circle, language) : '',
      count: counts.filter((one) => codes.includes(one.region)).reduce((sum, one) => sum + one.providers, 0),
      to: catalogueHref({
        ...emptyQuery('providers'),
        filters: { region: codes.filter((code) => code === region.code || isStored(counts, code)) },
      }),
    }
  })
}

/** A former district is asked for only where somebody is still registered in it. */
function isStored(counts: readonly RegionCount[], code: string) {
  return counts.some((one) => one.region === code)
}
