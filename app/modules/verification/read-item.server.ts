import type { Actor } from '#app/modules/accounts/actor.ts'
import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findDocumentFor } from './document.data.server.ts'
import { findItemFor } from './item.data.server.ts'
import { itemView } from './item-view.server.ts'
import type { ItemView } from './item-view.ts'

/** An item that this official checks; null for others. */
export async function readItem(actor: Actor, id: string, now = new Date()): Promise<ItemView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const item = await findItemFor(tx, actor, id)
    if (!item) return null
    const names = await namesOfPeople(
      tx,
      item.steps.map(({ byId }) => byId),
    )
    return itemView(item, { names, now })
  })
}

/** A document of such an item, and puts on record that it was read; null for others. */
export async function readDocument(actor: Actor, id: string) {
  if (!isUuid(id)) return null
  const document = await reading((tx) => findDocumentFor(tx, actor, id))
  if (!document) return null
  const { name, item } = document
  await noteRead(actor, {
    kind: 'document',
    subjectId: id,
    title: name,
    organizationIds: [item.organizationId],
  })
  return document
}
