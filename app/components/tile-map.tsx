import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useId } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Disclosure } from './disclosure.tsx'
import { ScrollRegion } from './scroll-region.tsx'

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

/** Depths of shade; each is a pair of fill and type that can be read on it. */
const shades = [
  { tile: 'fill-sunken', type: 'fill-faint' },
  { tile: 'fill-brand-soft', type: 'fill-ink' },
  { tile: 'fill-brand-mid', type: 'fill-ink' },
  { tile: 'fill-brand', type: 'fill-on-brand' },
] as const

/** Nothing, up to a third of the most, up to two thirds, more. */
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
}: {
  caption: string
  tiles: readonly Tile[]
  /** What a count counts: 家, 项. */
  unit: string
  /** For long names: scrolls on a phone instead of squeezing them. */
  wide?: boolean
}) {
  const { t } = useTranslation('common')
  const captionId = useId()
  const columns = Math.max(1, ...tiles.map((tile) => tile.column + 1))
  const rows = Math.max(1, ...tiles.map((tile) => tile.row + 1))
  const most = Math.max(0, ...tiles.map((tile) => tile.count))
  const across = (column: number) => `${((column * 100) / columns).toFixed(3)}%`
  const down = (row: number) => `${((row * 100) / rows).toFixed(3)}%`
  return (
    <figure className="min-w-0">
      <figcaption id={captionId} className="mb-2 text-sm text-muted">
        {caption}
      </figcaption>
      <ScrollRegion labelledBy={captionId}>
        <div className={clsx('p-1', wide ? 'min-w-176' : 'min-w-80')}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the frame around it is named by the caption, each tile by its link */}
          <svg width="100%" className="block h-88 sm:h-96">
            {tiles.map((tile) => (
              <TileLink
                key={tile.key}
                tile={tile}
                says={`${tile.name} ${tile.count} ${unit}`}
                shade={shades[shadeOf(tile.count, most)]}
                place={{ x: across(tile.column), y: down(tile.row) }}
                middle={{ x: across(tile.column + 0.5), y: down(tile.row + 0.5) }}
                size={{ width: across(1), height: down(1) }}
              />
            ))}
          </svg>
        </div>
      </ScrollRegion>
      <div className="mt-1">
        <Disclosure plain summary={t('kit.asTable')}>
          <TileTable caption={caption} tiles={tiles} unit={unit} />
        </Disclosure>
      </div>
    </figure>
  )
}

function TileLink({
  tile,
  says,
  shade,
  place,
  middle,
  size,
}: {
  tile: Tile
  says: string
  shade: (typeof shades)[number]
  place: { x: string; y: string }
  middle: { x: string; y: string }
  size: { width: string; height: string }
}) {
  return (
    <Link to={tile.to} aria-label={says} className="group">
      <rect {...place} {...size} rx="4" strokeWidth="3" className={clsx('stroke-surface', shade.tile)} />
      <rect
        {...place}
        {...size}
        rx="3"
        fill="none"
        strokeWidth="2"
        className="stroke-transparent group-hover:stroke-accent group-focus-visible:stroke-focus"
      />
      <text {...middle} textAnchor="middle" className={clsx('text-[0.6875rem] sm:text-sm', shade.type)}>
        {/* Three characters are as wide as the tile of a phone. */}
        <tspan
          x={middle.x}
          dy="-0.2em"
          className={tile.label.length > 2 ? 'text-[0.5625rem] sm:text-sm' : undefined}
        >
          {tile.label}
        </tspan>
        <tspan x={middle.x} dy="1.25em" className="font-semibold">
          {tile.count}
        </tspan>
      </text>
    </Link>
  )
}

function TileTable({ caption, tiles, unit }: { caption: string; tiles: readonly Tile[]; unit: string }) {
  const groups = [...new Set(tiles.map((tile) => tile.group))]
  return (
    <table className="w-full max-w-read border-collapse text-left text-sm">
      <caption className="sr-only">{caption}</caption>
      {groups.map((group) => (
        <tbody key={group}>
          <tr className="border-b border-line">
            <th scope="rowgroup" colSpan={2} className="pt-3 pb-1 font-semibold">
              {group}
            </th>
          </tr>
          {tiles
            .filter((tile) => tile.group === group)
            .sort((a, b) => b.count - a.count)
            .map((tile) => (
              <tr key={tile.key} className="border-b border-line">
                <th scope="row" className="py-1 font-normal">
                  {tile.name}
                </th>
                <td className="py-1 text-right">
                  {tile.count} {unit}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}
