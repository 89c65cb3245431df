/** A cell as the file gave it; blank is undefined. */
export type CellValue =
  | string
  | number
  | boolean
  | Date
  | readonly unknown[]
  | { readonly [key: string]: unknown }

/** A row by the file's own column names; `row` is its number in the spreadsheet, the header being 1. */
export type TableRow = { row: number; cells: ReadonlyMap<string, CellValue> }

export type Table = { file: string; columns: readonly string[]; rows: readonly TableRow[] }

/** Columns at most, several times those of the widest template: every one is looked for by all its names. */
export const COLUMNS_LIMIT = 500
