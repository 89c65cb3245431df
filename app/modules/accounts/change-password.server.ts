import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { confirmPassword } from './confirm-password.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { voidResetsOf } from './password-reset.data.server.ts'
import { replacePassword, wasUsedBefore } from './replace-password.server.ts'
import { deleteSessionsOf } from './session.data.server.ts'
import { startSession } from './session.server.ts'

/** Changes one's own password. All other sessions end, this one gets a new secret; answers its headers. */
export async function changePassword(
  request: Request,
  actor: Actor,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  address: string,
): Promise<Outcome<Headers, 'wrong-password' | 'same-password' | 'used-before' | 'too-many-attempts'>> {
  const confirmed = await confirmPassword(actor, currentPassword, address)
  if (!confirmed.ok) return confirmed
  if (currentPassword === newPassword) return refused('same-password')
  if (await wasUsedBefore(actor.userId, newPassword)) return refused('used-before')

  const passwordHash = await hashPassword(newPassword)
  return transaction(async (tx) => {
    await replacePassword(tx, actor.userId, passwordHash)
    await voidResetsOf(tx, actor.userId, new Date())
    await deleteSessionsOf(tx, actor.userId)
    await appendEvent(tx, {
      type: 'account.password-changed',
      subjectId: actor.userId,
      actorId: actor.userId,
    })
    return granted(await startSession(tx, request, actor.userId, actor.organization?.id ?? null))
  })
}
