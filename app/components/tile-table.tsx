import { TextLink } from './text-link.tsx'
import type { Tile } from './tile-map.tsx'

/** What a tile map shows, as a table: by group, the most first. */
export function TileTable({
  caption,
  tiles,
  unit,
}: {
  caption: string
  tiles: readonly Tile[]
  unit: string
}) {
  const groups = [...new Set(tiles.map((tile) => tile.group))]
  return (
    <table className="tile-table">
      <caption className="sr-only">{caption}</caption>
      {groups.map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {group}
            </th>
          </tr>
          {tiles
            .filter((tile) => tile.group === group)
            .sort((a, b) => b.count - a.count)
            .map((tile) => (
              <tr key={tile.key}>
                <th scope="row">
                  <TextLink to={tile.to} quiet discover="none">
                    {tile.name}
                  </TextLink>
                </th>
                <td>
                  {tile.count} {unit}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}
