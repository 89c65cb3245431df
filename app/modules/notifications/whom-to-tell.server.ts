import type { StoredEvent } from '#app/platform/events/stored-event.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Line } from './catalogue.ts'
import { findPeople, membersOf, type Recipient } from './recipients.data.server.ts'

/** Who is told of an event, and on whose behalf. Whoever did it knows already, unless it is told to them alone. */
export async function whomToTell(
  tx: Tx,
  line: Line,
  event: StoredEvent,
): Promise<{ people: Recipient[]; organizationId: string | null }> {
  const { toOrganizationId, toUserId } = event.data
  if (isId(toUserId)) return { people: await findPeople(tx, [toUserId]), organizationId: null }
  const one = line.to === 'actor' ? event.actorId : line.to === 'subject' ? event.subjectId : null
  if (one) {
    const theirOwn = line.to === 'subject' && one === event.actorId
    return { people: isId(one) && !theirOwn ? await findPeople(tx, [one]) : [], organizationId: null }
  }
  const organizationId = isId(toOrganizationId) ? toOrganizationId : line.to ? event.organizationId : null
  if (!organizationId) return { people: [], organizationId: null }
  const roles = line.to === 'owners' ? (['owner'] as const) : (['owner', 'editor'] as const)
  const ids = await membersOf(tx, organizationId, [...roles], event.actorId)
  return { people: await findPeople(tx, ids), organizationId }
}

const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value)
