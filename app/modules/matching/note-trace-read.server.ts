import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findSidesOfMatch } from './match.data.server.ts'

/** Puts on record that an official opened a match, of which need and whose offering. */
export async function noteTraceRead(actor: Actor, matchId: string): Promise<void> {
  const sides = await reading((tx) => findSidesOfMatch(tx, matchId))
  await noteRead(actor, { kind: 'trace', subjectId: matchId, ...sides })
}
