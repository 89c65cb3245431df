import { TileMap } from '#app/components/tile-map.tsx'
import { catalogueHref } from '#app/modules/catalogue/catalogue-query.ts'
import { regionCircles } from '#app/modules/taxonomy/region-data.ts'
import { codesCountedAs, regionTilesAsOf, shortRegionName } from '#app/modules/taxonomy/region-tiles.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { emptyQuery } from '#search/query.ts'
import type { RegionCount } from '../market-view.ts'

/** Offerings or providers by where the provider is; every tile leads to the catalogue of that district. */
export function RegionTiles({
  counts,
  of,
  today,
}: {
  counts: readonly RegionCount[]
  of: 'offerings' | 'providers'
  today: string
}) {
  const { t, i18n } = useTranslation('market')
  const { language } = i18n
  const tiles = regionTilesAsOf(today).map(({ region, column, row }) => {
    const codes = codesCountedAs(region.code, today)
    const circle = regionCircles.find((one) => one.code === region.circle)
    return {
      key: region.code,
      column,
      row,
      label: shortRegionName(region, language),
      name: inLanguage(region, language),
      group: circle ? inLanguage(circle, language) : '',
      count: counts.filter((one) => codes.includes(one.region)).reduce((sum, one) => sum + one[of], 0),
      to: catalogueHref({
        ...emptyQuery(of),
        filters: { region: codes.filter((code) => code === region.code || isStored(counts, code)) },
      }),
    }
  })
  return (
    <TileMap
      caption={t(`tiles.${of}`)}
      unit={t(`unit.${of}`)}
      tiles={tiles}
      wide={!language.startsWith('zh')}
    />
  )
}

/** A former district is asked for only where somebody is still registered in it. */
function isStored(counts: readonly RegionCount[], code: string) {
  return counts.some((one) => one.region === code)
}
