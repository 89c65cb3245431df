import { appendEvents } from '#app/platform/events.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { holds, oversees } from './powers.ts'

/** What is not public of organizations, or of the log. */
export type ReadKind =
  | 'deal'
  | 'evidence'
  | 'disputes'
  | 'trace'
  | 'document'
  | 'need'
  | 'entry'
  | 'message'
  | 'audit'

/**
 * Puts on record that somebody of an office read what is not theirs, once for each organization whose it is. Members read their own and
 * leave no mark.
 */
export async function noteRead(
  actor: Actor,
  { kind, subjectId, title = '', organizationIds = [] }: Read,
): Promise<void> {
  if (!oversees(actor) && !holds(actor, 'audit')) return
  const whose = organizationIds.length > 0 ? [...new Set(organizationIds)] : [null]
  await reading((tx) =>
    appendEvents(
      tx,
      whose.map((organizationId) => ({
        type: 'record.read',
        subjectId,
        organizationId,
        actorId: actor.userId,
        data: { kind, title },
      })),
    ),
  )
}

type Read = { kind: ReadKind; subjectId: string; title?: string; organizationIds?: string[] }
