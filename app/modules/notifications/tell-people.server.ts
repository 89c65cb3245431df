import type { StoredEvent } from '#app/platform/events/stored-event.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { catalogue } from './catalogue.ts'
import { insertDeliveries, insertNotifications, stillUnread } from './notification.data.server.ts'
import { pageOfEvent } from './page-of-event.ts'
import { planDeliveries } from './plan-deliveries.server.ts'
import { organizationName } from './recipients.data.server.ts'
import type { Values } from './say-event.ts'
import { whomToTell } from './whom-to-tell.server.ts'

/** Tells whom an event concerns: in the notification centre, and on the other ways that they want. Once, however often it is called. */
export async function tellPeople(tx: Tx, event: StoredEvent, now = new Date()): Promise<void> {
  const line = catalogue[event.type]
  if (!line || !worthTelling(event)) return
  const { people, organizationId } = await whomToTell(tx, line, event)
  if (people.length === 0) return
  const path = pageOfEvent(line, event)
  const ids = people.map(({ id }) => id)
  const unread = line.untilRead ? await stillUnread(tx, ids, event.type, path) : new Set()
  const values = await valuesOf(tx, event)
  const told = await insertNotifications(
    tx,
    ids
      .filter((id) => !unread.has(id))
      .map((userId) => ({
        userId,
        eventId: event.id,
        type: event.type,
        topic: line.topic,
        organizationId,
        values,
        path,
        createdAt: event.at,
      })),
  )
  const deliveries = people.flatMap((person) => {
    const notificationId = told.get(person.id)
    if (!notificationId) return []
    return planDeliveries(person, line, event.id, now).map((one) => ({ ...one, notificationId }))
  })
  await insertDeliveries(tx, deliveries)
}

/** Some events happen far more often than there is something to tell of them. */
function worthTelling({ type, data, subjectId, actorId }: StoredEvent): boolean {
  if (type === 'matches.computed') return typeof data.gained === 'number' && data.gained > 0
  // A file that was made while its author waited for it is theirs already.
  if (type === 'export.made') return subjectId !== actorId
  return true
}

/** What the sentence may need: all that the event says but for whom it is told. */
async function valuesOf(tx: Tx, { data, organizationId, type }: StoredEvent): Promise<Values> {
  const { toOrganizationId: _, toUserId: __, ...values } = data
  if (!type.startsWith('organization.') || !organizationId) return values
  return { ...values, organization: await organizationName(tx, organizationId) }
}
