const LENGTH = 100

/** What an address asks to find in the database: no longer than anybody types, and without NUL, which no text of PostgreSQL holds. */
export function searchText(asked: string | null): string {
  return (asked ?? '').replaceAll('\0', '').trim().slice(0, LENGTH)
}
