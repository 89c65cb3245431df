/** Why a file as a whole was not taken, as its import keeps it. */
import type { TablePlace, TableProblem } from '#app/platform/tables/table-problem.ts'

export type Refusal = {
  /** Of the sentence in the texts. */
  key: string
  params: Record<string, string | number>
  place: TablePlace
}

export function refusalOf({ key, params, place }: TableProblem): Refusal {
  return { key, params, place }
}

/** The same read back; null where nothing was kept. */
export function readRefusal(kept: unknown): Refusal | null {
  if (!kept || typeof kept !== 'object') return null
  const { key, params = {}, place = {} } = kept as Partial<Refusal>
  return { key: typeof key === 'string' ? key : 'tables:unreadable', params, place }
}
