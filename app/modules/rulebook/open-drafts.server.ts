import { reading } from '#app/platform/transaction.server.ts'
import { pageOfDrafts } from './draft.data.server.ts'
import { draftLines } from './read-rulebook.server.ts'

const SHOWN = 50

/** Drafts that can still be changed, the newest first. */
export async function openDrafts() {
  return reading(async (tx) => {
    const drafts = await pageOfDrafts(tx, { open: true, take: SHOWN })
    return draftLines(
      tx,
      drafts.filter((draft) => draft.status === 'draft'),
    )
  })
}
