import type { Member } from '#app/modules/accounts/actor.ts'
import { revealBuyer, sendMessage } from './send-message.server.ts'

/** Reads the form of a conversation's page and does what its button says; what was typed comes back with a refusal. */
export async function sayInTalk(
  actor: Member,
  sendingId: string,
  form: FormData,
): Promise<{ ok: true } | { ok: false; refusal: string; typed: string }> {
  const typed = String(form.get('text') ?? '')
  const outcome =
    form.get('intent') === 'reveal'
      ? await revealBuyer(actor, sendingId)
      : await sendMessage(actor, sendingId, { text: typed, files: form.getAll('files') })
  return outcome.ok ? { ok: true } : { ok: false, refusal: outcome.refusal, typed }
}
