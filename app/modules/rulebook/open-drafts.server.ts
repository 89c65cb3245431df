import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { pageOfDrafts } from './draft.data.server.ts'
import { whyNotStep } from './draft-life.ts'
import { draftLines } from './read-rulebook.server.ts'

const SHOWN = 50

/** Drafts that an official can still change, the newest first. */
export async function openDrafts(actor: Actor) {
  return reading(async (tx) => {
    const drafts = await pageOfDrafts(tx, { open: true, take: SHOWN, regionScope: actor.regionScope })
    return draftLines(
      tx,
      drafts.filter((draft) => !whyNotStep(draft, 'edit', actor)),
    )
  })
}
