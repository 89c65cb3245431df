import { canonicalHash } from '#app/modules/matching/canonical-hash.server.ts'

/** What makes a row part of a chain: its number, and the hash of all of it with the hash of the row before. */
export type Link = { seq: number; previousHash: string; hash: string }

export type Broken = { seq: number; problem: 'missing' | 'moved' | 'changed' }

/** Dates and big numbers as canonical JSON can write them. */
function hashOfLine(line: object): string {
  return canonicalHash(
    Object.fromEntries(
      Object.entries(line).map(([key, value]) => [
        key,
        value instanceof Date ? value.toISOString() : typeof value === 'bigint' ? String(value) : value,
      ]),
    ),
  )
}

/** A row as the next of its chain; `last` is null where it is the first. */
export function linked<Row extends object>(row: Row, last: Pick<Link, 'seq' | 'hash'> | null): Row & Link {
  const line = { ...row, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? '' }
  return { ...line, hash: hashOfLine(line) }
}

/** The first of consecutive rows that does not follow from the one before; null where all do. A row that is not there is named by its number. */
export function firstBroken(
  rows: readonly Link[],
  last: Pick<Link, 'seq' | 'hash'> | null = null,
): Broken | null {
  let before = last
  for (const { hash, ...line } of rows) {
    const seq = (before?.seq ?? 0) + 1
    if (line.seq !== seq) return { seq, problem: 'missing' }
    if (hashOfLine(line) !== hash) return { seq, problem: 'changed' }
    if (line.previousHash !== (before?.hash ?? '')) return { seq, problem: 'moved' }
    before = { seq, hash }
  }
  return null
}
