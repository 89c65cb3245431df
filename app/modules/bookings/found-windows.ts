/** What the search by date found: plain data. */
import type { BrokenRule } from './capability.ts'
import type { OrderMode } from './line.ts'

export type FoundLine = {
  id: string
  name: string
  providerName: string
  parallelUnits: number
  orderMode: OrderMode
  /** Length of the windows below. */
  hours: number
  days: { day: string; start: { from: string; units: number } | null }[]
  first: { from: string; until: string; units: number } | null
  /** The first day with a free window, also beyond those asked for. */
  nextOn: string | null
  priceFen: number | null
  /** Keys of the extension that the platform left blank. */
  unknown: string[]
}

export type FoundWindows = {
  firstDay: string
  lastDay: string
  days: string[]
  /** Lines with a free window in these days. */
  free: number
  page: number
  pages: number
  lines: FoundLine[]
  unable: { id: string; name: string; providerName: string; broken: BrokenRule[] }[]
}
