import type { Member } from '#app/modules/accounts/actor.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { revealBuyer, sendMessage } from './send-message.server.ts'

/** Does what a button of a conversation's page says. */
export async function sayInTalk(
  actor: Member,
  sendingId: string,
  form: FormData,
): Promise<Outcome<unknown, string>> {
  if (form.get('intent') === 'reveal') return revealBuyer(actor, sendingId)
  return sendMessage(actor, sendingId, {
    text: String(form.get('text') ?? ''),
    files: form.getAll('files'),
  })
}
