import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { insertStep, type Subject } from './item.data.server.ts'
import type { Act, Reason } from './verification.ts'

const eventOf: Record<Act, string> = {
  submitted: 'verification.submitted',
  approved: 'verification.approved',
  revise: 'verification.revision-asked',
  refused: 'verification.refused',
  recheck: 'verification.recheck-due',
  expired: 'verification.expired',
  renamed: 'verification.renamed',
}

/** Writes what happened to an item into its history, and says so to whoever listens. */
export async function sayStep(
  tx: Tx,
  item: Subject & { id: string; organizationId: string },
  step: {
    act: Act
    by: Actor | null
    at: Date
    reason?: Reason
    text?: string
    expiresOn?: string | null
  },
): Promise<void> {
  const { expiresOn, ...row } = step
  await insertStep(tx, { itemId: item.id, ...row })
  await appendEvent(tx, {
    type: eventOf[step.act],
    subjectId: item.id,
    organizationId: item.organizationId,
    actorId: step.by?.userId,
    at: step.at,
    data: {
      toOrganizationId: item.organizationId,
      kind: item.kind,
      code: item.code,
      reason: step.reason ?? null,
      expiresOn: expiresOn ?? null,
    },
  })
}
