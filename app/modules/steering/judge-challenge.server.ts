import type { Actor } from '#app/modules/accounts/actor.ts'
import type { JudgeForm } from './challenge.schema.ts'
import { concludeChallenge } from './conclude-challenge.server.ts'
import { extendChallenge } from './extend-challenge.server.ts'
import { scoreEntry } from './score-entry.server.ts'
import { withdrawChallenge } from './withdraw-challenge.server.ts'

/** Whatever a form of the page on which a challenge is judged asks for. */
export function judgeChallenge(actor: Actor, id: string, form: JudgeForm, now = new Date()) {
  if (form.intent === 'score') return scoreEntry(actor, id, form, now)
  if (form.intent === 'extend') return extendChallenge(actor, id, form, now)
  if (form.intent === 'withdraw') return withdrawChallenge(actor, id, form, now)
  return concludeChallenge(actor, id, form, now)
}
