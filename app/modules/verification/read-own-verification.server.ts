import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findOwnDocument } from './document.data.server.ts'
import { itemsOf } from './item.data.server.ts'
import { itemView } from './item-view.server.ts'
import type { OwnLine } from './item-view.ts'
import { subjectsOf } from './subject.data.server.ts'
import { mayHandIn, type Standing } from './verification.ts'

/** Everything of the organization that can be checked, with its state and what was asked. */
export async function readOwnVerification(actor: Member, now = new Date()): Promise<OwnLine[]> {
  const organizationId = actor.organization.id
  const [subjects, items] = await reading(async (tx) => [
    await subjectsOf(tx, organizationId),
    await itemsOf(tx, organizationId),
  ])
  return subjects.map(({ kind, code, certificateId, verified, validTo }) => {
    const row = items.find(
      (one) => one.kind === kind && one.code === code && one.certificateId === certificateId,
    )
    const item = row ? itemView(row, { names: null, now }) : null
    const name = certificateId ?? code
    return {
      ...{ kind, code, item },
      key: name ? `${kind}:${name}` : kind,
      expiresOn: item ? item.expiresOn : verified ? validTo : null,
      standing: item ? item.standing : standingBefore({ verified, validTo }, dayOf(now)),
      mayHandIn: item ? mayHandIn(item.standing) : true,
    }
  })
}

/** Of what nobody has handed a document in for. */
function standingBefore(
  { verified, validTo }: { verified: boolean; validTo: string | null },
  today: string,
): Standing | 'none' {
  if (validTo && validTo < today) return 'expired'
  return verified ? 'approved' : 'none'
}

/** A document that the organization handed in; null for others'. */
export async function readOwnDocument(actor: Member, id: string) {
  if (!isUuid(id)) return null
  return reading((tx) => findOwnDocument(tx, actor.organization.id, id))
}
