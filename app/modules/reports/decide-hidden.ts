/**
 * What of a table stays hidden, beside everything that was published before it. Pure.
 *
 * Months, quarters and years lie within or beside each other, so whoever has several of them subtracts. Two rules make that useless:
 * 1. What a part hides, the whole hides too. Then of a whole only what no published part of it covers is new to its reader.
 * 2. That rest is a table like any other: its small cells are hidden, and enough others with them.
 * A part that comes after its whole may hide only what the whole hides, and must leave a safe rest; otherwise nothing of it is shown.
 */
import { areSafe, type Cells, hideSmall } from './hide-small.ts'

export type Span = { from: number; until: number }

export type Table = Span & {
  /** Tables of one name are parts and wholes of each other. */
  name: string
  key: string
  /** The counts shown, and others of the same codes that must be as safe. */
  columns: readonly Cells[]
  /** Key of a table before: where nothing of that is shown nothing of this is, and what is hidden there is hidden here. */
  after?: string
}

export type Published = Table & { hidden: readonly string[] }

/** By the key of a table what is hidden in it; null where all is. */
export type Hidden = Readonly<Record<string, readonly string[] | null>>

const isSame = (one: Span, other: Span) => one.from === other.from && one.until === other.until
const isWithin = (part: Span, whole: Span) =>
  part.from >= whole.from && part.until <= whole.until && !isSame(part, whole)

/** Decides each table beside those of the reports before and those that stand before it in its own. */
export function decideHidden(tables: readonly Table[], before: readonly Published[]): Hidden {
  const decided: Record<string, readonly string[] | null> = {}
  const published = [...before]
  for (const table of tables) {
    if (table.key in decided) continue
    const first = table.after === undefined ? [] : (decided[table.after] ?? null)
    const hidden = first && decide(table, published, first)
    decided[table.key] = hidden
    if (hidden) published.push({ ...table, hidden })
  }
  return decided
}

/** What readers of a report know of it. */
export function publishedOf(tables: readonly Table[], hidden: Hidden): Published[] {
  return tables.flatMap((table) => {
    const codes = hidden[table.key]
    return codes ? [{ ...table, hidden: codes }] : []
  })
}

function decide(table: Table, published: readonly Published[], first: readonly string[]): string[] | null {
  const own = published.filter(({ name }) => name === table.name)
  const parts = own.filter((one) => isWithin(one, table))
  const known = [...own.filter((one) => isSame(one, table)), ...parts]
  const wholes = innermost(own.filter((one) => isWithin(table, one)))
  const [whole, ...editions] = wholes
  const allowed =
    whole && new Set(whole.hidden.filter((code) => editions.every(({ hidden }) => hidden.includes(code))))
  const columns = parts.length > 0 ? [...table.columns, ...restOf(table, outermost(parts))] : table.columns
  const hidden = hideSmall(columns, { forced: [...first, ...known.flatMap((one) => one.hidden)], allowed })
  if (!hidden) return null
  for (const one of wholes) {
    const others = own.filter((other) => isWithin(other, one) && !isSame(other, table))
    const rest = restOf(one, outermost([...others, table]))
    if (!areSafe(rest, new Set(one.hidden))) return null
  }
  return [...hidden].sort()
}

/** Those that lie in no other of them; of several editions the last. */
function outermost<One extends Span>(spans: readonly One[]): One[] {
  const last = new Map(spans.map((one) => [`${one.from} ${one.until}`, one]))
  return [...last.values()].filter((one) => !spans.some((other) => isWithin(one, other)))
}

/** The narrowest of them, in all its editions. */
function innermost(spans: readonly Published[]): Published[] {
  return spans.filter((one) => !spans.some((other) => isWithin(other, one)))
}

/** What is left of a table without these parts, column by column. */
function restOf(table: Table, parts: readonly Table[]): Cells[] {
  return table.columns.map((cells, place) => {
    const codes = [cells, ...parts.map(({ columns }) => columns[place] ?? {})].flatMap(Object.keys)
    return Object.fromEntries(
      [...new Set(codes)].map((code) => [
        code,
        (cells[code] ?? 0) - parts.reduce((sum, { columns }) => sum + (columns[place]?.[code] ?? 0), 0),
      ]),
    )
  })
}
