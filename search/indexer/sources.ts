/**
 * Where documents come from. Modules know how to build them; the entry point registers their sources here, so that search/
 * writes documents in a module's transaction without knowing the module.
 */
import type { RawTransaction } from '#search/engines/postgres/sql.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'

export type DocumentSource<
  Index extends IndexName = IndexName,
  Tx extends RawTransaction = RawTransaction,
> = {
  index: Index
  /** The documents of those ids that are to be found now; an id that is missing in the answer is to be removed. */
  load(tx: Tx, ids: string[]): Promise<Documents[Index][]>
  /** Ids to be found now, ascending, after the given one; for a rebuild. */
  listIds(tx: Tx, after: string | null, limit: number): Promise<string[]>
}

// The server's build and the entry that starts it are separate bundles and share this.
const held = globalThis as typeof globalThis & { yupeiDocumentSources?: Map<IndexName, unknown> }
held.yupeiDocumentSources ??= new Map()
const sources = held.yupeiDocumentSources

/** Registers the source of an index; a later one takes its place. */
export function registerDocumentSource<Index extends IndexName, Tx extends RawTransaction>(
  source: DocumentSource<Index, Tx>,
): void {
  sources.set(source.index, source)
}

/** The source of an index; undefined where the entry point registered none. */
export function documentSource<Index extends IndexName, Tx extends RawTransaction = RawTransaction>(
  index: Index,
): DocumentSource<Index, Tx> | undefined {
  return sources.get(index) as DocumentSource<Index, Tx> | undefined
}
