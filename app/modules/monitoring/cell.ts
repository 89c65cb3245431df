/** What the rows of the heat map are. */
export const heatAxes = ['districts', 'clusters'] as const
export type HeatAxis = (typeof heatAxes)[number]

/** What is of no cluster by its nature, as offerings and lines are: all of it is one row. */
export const UNDIVIDED = 'undivided'

/** How many cases there are in a domain and a row, and of how many the numerator holds; the row is a district or a cluster. */
export type Cell = { domain: string; row: string; count: number; hits: number }

/** A cell as it travels to the page: a table of them without the names of their fields is a third as heavy. */
export type PackedCell = [domain: string, row: string, count: number, hits: number]

export const packed = ({ domain, row, count, hits }: Cell): PackedCell => [domain, row, count, hits]
export const unpacked = ([domain, row, count, hits]: PackedCell): Cell => ({ domain, row, count, hits })
