/** What taking a row of a sheet over does: something new, a change, or nothing. */
export type RowFate = 'created' | 'changed' | 'unchanged'

/**
 * Decides by what the row brought before, so that a sheet can be taken over any number of times.
 * @param before undefined where its key was never seen; without a status where there are no drafts
 * @param hash of everything the row says
 */
export function rowFate(
  before: { importHash: string | null; status?: string } | undefined,
  hash: string,
  publish: boolean,
): RowFate {
  if (!before) return 'created'
  const goesPublic = publish && before.status !== undefined && before.status !== 'published'
  return before.importHash === hash && !goesPublic ? 'unchanged' : 'changed'
}
