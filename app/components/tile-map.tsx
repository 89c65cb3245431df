import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useId } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Disclosure } from './disclosure.tsx'
import { ScrollRegion } from './scroll-region.tsx'
import { TextLink } from './text-link.tsx'
import { TileTable } from './tile-table.tsx'

export type Tile = {
  key: string
  /** 0-based place in the grid. */
  column: number
  row: number
  /** As short as the tile is narrow. */
  label: string
  /** The full name, for the table and for those who hear the page. */
  name: string
  /** Under which heading it stands in the table. */
  group: string
  count: number
  to: string
}

/** The depth of shade: nothing, up to a third of the most, up to two thirds, more. */
export function shadeOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count <= 0) return 0
  return count * 3 <= most ? 1 : count * 3 <= most * 2 ? 2 : 3
}

/** Places as tiles of one size, where they lie to each other but not how large they are; every tile leads to what it counts. */
export function TileMap({
  caption,
  tiles,
  unit,
  wide,
  tableAt,
}: {
  caption: string
  tiles: readonly Tile[]
  /** What a count counts: 家, 项. */
  unit: string
  /** For long names: scrolls on a phone instead of squeezing them. */
  wide?: boolean
  /** The page with the same as a table; without it the table is folded below. */
  tableAt?: string
}) {
  const { t } = useTranslation('common')
  const captionId = useId()
  const shape = `${captionId}t`
  const columns = Math.max(1, ...tiles.map((tile) => tile.column + 1))
  const rows = Math.max(1, ...tiles.map((tile) => tile.row + 1))
  const most = Math.max(0, ...tiles.map((tile) => tile.count))
  const across = (column: number) => percent((column * 100) / columns)
  const down = (row: number) => percent((row * 100) / rows)
  return (
    <figure className="min-w-0">
      <figcaption id={captionId} className="mb-2 text-sm text-muted">
        {caption}
      </figcaption>
      <ScrollRegion labelledBy={captionId}>
        <div className={clsx('p-1', wide ? 'min-w-176' : 'min-w-80')}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the frame around it is named by the caption, each tile by its link */}
          <svg width="100%" className={clsx('block h-88 sm:h-96', wide && 'tiles-wide')}>
            <defs>
              <rect id={shape} width={across(1)} height={down(1)} rx="4" />
            </defs>
            {tiles.map((tile) => (
              <TileLink
                key={tile.key}
                tile={tile}
                says={saidOf(tile, unit)}
                shade={shadeOf(tile.count, most)}
                place={{ x: across(tile.column), y: down(tile.row) }}
                middle={{ x: across(tile.column + 0.5), y: down(tile.row + 0.5) }}
                shape={shape}
                // Three characters are as wide as the tile of a phone.
                long={!wide && tile.label.length > 2}
              />
            ))}
          </svg>
        </div>
      </ScrollRegion>
      <div className="mt-1">
        {tableAt ? (
          <TextLink to={tableAt}>{t('kit.asTable')}</TextLink>
        ) : (
          <Disclosure plain summary={t('kit.asTable')}>
            <TileTable caption={caption} tiles={tiles} unit={unit} />
          </Disclosure>
        )}
      </div>
    </figure>
  )
}

/** Begins with what the tile shows, so that whoever speaks to the page can name it; the full name follows where it is another. */
function saidOf({ label, name, count }: Tile, unit: string) {
  return `${label} ${count} ${unit}${name === label ? '' : ` · ${name}`}`
}

function percent(value: number) {
  return `${Number(value.toFixed(2))}%`
}

function TileLink({
  tile,
  says,
  shade,
  place,
  middle,
  shape,
  long,
}: {
  tile: Tile
  says: string
  shade: number
  place: { x: string; y: string }
  middle: { x: string; y: string }
  /** What every tile is drawn with. */
  shape: string
  long: boolean
}) {
  return (
    <Link to={tile.to} discover="none" aria-label={says} className={`tile tile-${shade}`}>
      <use {...place} href={`#${shape}`} />
      <text {...middle} className={long ? 'tile-long' : undefined}>
        {`${tile.label} `}
        <tspan x={middle.x} dy="1.25em">
          {tile.count}
        </tspan>
      </text>
    </Link>
  )
}
