import { TextLink } from '#app/components/text-link.tsx'
import { TileMap } from '#app/components/tile-map.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { regionCircles } from '#app/modules/taxonomy/region-data.ts'
import { regionTilesAsOf, shortRegionName } from '#app/modules/taxonomy/region-tiles.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { useSliceWords } from './slice-words.ts'

/** The districts of a day as tiles with how many each has, and below them what has no tile: parks, and what names no district. */
export function RegionMap({
  caption,
  day,
  counts,
  hrefFor,
  tableAt,
}: {
  caption: string
  day: string
  counts: ReadonlyMap<string, number>
  hrefFor: (region: string) => string
  /** Where the same stands as a table. */
  tableAt: string
}) {
  const { t, i18n } = useTranslation('monitoring')
  const words = useSliceWords()
  const circle = (code: string) => {
    const found = regionCircles.find((one) => one.code === code)
    return found ? (i18n.language.startsWith('zh') ? found.zh : found.en) : code
  }
  const tiles = regionTilesAsOf(day)
  const beside = [...counts].filter(
    ([code, count]) => count > 0 && !tiles.some(({ region }) => region.code === code),
  )
  return (
    <>
      <TileMap
        caption={caption}
        tableAt={tableAt}
        unit={t('map.unit')}
        wide={!i18n.language.startsWith('zh')}
        tiles={tiles.map(({ region, column, row }) => ({
          ...{ key: region.code, column, row, count: counts.get(region.code) ?? 0 },
          label: shortRegionName(region, i18n.language),
          name: nameOf('region', region.code, i18n.language),
          group: circle(region.circle),
          to: hrefFor(region.code),
        }))}
      />
      {beside.length > 0 && (
        <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-muted">{t('map.beside')}</span>
          {beside.map(([code, count]) => (
            <span key={code}>
              <TextLink to={hrefFor(code)}>{words.region(code)}</TextLink> {count}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
