import { beginningOf } from './beginning-of.ts'

const LENGTH = 100

/** What an address asks to find in the database: no longer than anybody types, and without NUL, which no text of PostgreSQL holds. */
export function searchText(asked: string | null): string {
  return beginningOf((asked ?? '').replaceAll('\0', '').trim(), LENGTH)
}
