import type { Actor } from '#app/modules/accounts/actor.ts'
import { holds, oversees } from '#app/modules/accounts/powers.ts'
import { inLanguage, type Language } from '#app/platform/language.ts'
import type { WrittenCell } from '#app/platform/tables/written-cell.ts'

/** One column of a list as data. */
export type ExportColumn<Row> = {
  key: string
  zh: string
  en: string
  cell(row: Row, language: Language): WrittenCell | undefined
}

export type WrittenRow = { id: string; cells: WrittenCell[] }
/** `hidden`: rows that the index still counts and the database no longer shows. */
export type WrittenBatch = { rows: WrittenRow[]; hidden?: number }

/** Who may ask for it: anybody signed in, who acts for an organization, officials, auditors. The filter may narrow it further. */
export type Readers = 'actor' | 'member' | 'official' | 'auditor'

/** A list that can be taken away as a file. */
export type ExportList = {
  readers: Readers
  /** Rows of the list, as its page shows their number; null where this actor has no such list. */
  count(actor: Actor, filter: URLSearchParams): Promise<number | null>
  header(language: Language): string[]
  batches(actor: Actor, filter: URLSearchParams, language: Language): AsyncGenerator<WrittenBatch>
  /** The filter in words; '' where the list is whole. */
  describe(filter: URLSearchParams, language: Language): string
}

/** Puts columns and the rows they are made of together; callers need not know what a row is. */
export function exportList<Row extends { id: string }>(list: {
  readers: Readers
  columns: readonly ExportColumn<Row>[]
  count: ExportList['count']
  batches(
    actor: Actor,
    filter: URLSearchParams,
    language: Language,
  ): AsyncGenerator<{ rows: Row[]; hidden?: number }>
  describe?: ExportList['describe']
}): ExportList {
  return {
    readers: list.readers,
    count: list.count,
    describe: list.describe ?? (() => ''),
    header: (language) => list.columns.map((column) => inLanguage(column, language)),
    async *batches(actor, filter, language) {
      for await (const { rows, hidden } of list.batches(actor, filter, language)) {
        yield {
          ...(hidden ? { hidden } : {}),
          rows: rows.map((row) => ({
            id: row.id,
            cells: list.columns.map(({ cell }) => cell(row, language) ?? null),
          })),
        }
      }
    },
  }
}

/** Whether somebody may ask for lists of this kind at all. */
export function mayRead(actor: Actor, readers: Readers): boolean {
  if (readers === 'member') return actor.organization !== null
  if (readers === 'auditor') return holds(actor, 'audit')
  return readers === 'actor' || oversees(actor)
}
