import type { Renaming } from '#app/modules/organizations/renaming.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { forgetFindings } from './effect.data.server.ts'
import { itemsInForce, moveItem } from './item.data.server.ts'
import { sayStep } from './say-step.server.ts'

/**
 * Ends what officials found of an organization that has another name or credit code since, and what waits for them under the former one: a
 * new document is asked for, and the page that an official has open decides no more. Whoever calls this holds the organization.
 */
export async function endFindings(
  tx: Tx,
  organizationId: string,
  renaming: Renaming,
  now: Date,
): Promise<void> {
  await forgetFindings(tx, organizationId, renaming)
  for (const item of await itemsInForce(tx, organizationId)) {
    // A firm that is only called otherwise keeps the certificates and labels of its credit code.
    if (renaming === 'name' && item.kind !== 'organization') continue
    if (!(await moveItem(tx, item, { state: 'revise', expiresOn: null, recheckOn: null }))) continue
    await sayStep(tx, item, { act: 'renamed', by: null, at: now, reason: 'mismatch' })
  }
}
