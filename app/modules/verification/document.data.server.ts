import type { Actor } from '#app/modules/accounts/actor.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { checkedBy } from './item.data.server.ts'

export type NewDocument = { name: string; mediaType: string; bytes: Uint8Array; sha256: string }

export async function insertDocument(tx: Tx, itemId: string, document: NewDocument, at: Date): Promise<void> {
  await tx.verificationDocument.create({
    data: { ...document, bytes: new Uint8Array(document.bytes), itemId, at },
  })
}

/** A document for an official who checks its item. */
export function findDocumentFor(tx: Tx, actor: Actor, id: string) {
  return tx.verificationDocument.findFirst({
    where: { id, item: { is: checkedBy(actor) } },
    include: { item: { select: { organizationId: true } } },
  })
}

/** A document for the organization that handed it in. */
export function findOwnDocument(tx: Tx, organizationId: string, id: string) {
  return tx.verificationDocument.findFirst({ where: { id, item: { organizationId } } })
}
