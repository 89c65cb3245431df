import type { Actor } from '#app/modules/accounts/actor.ts'
import { mayKeepRules } from '#app/modules/accounts/may-keep-rules.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { whyNotStep } from './draft-life.ts'
import { newestRuleSet } from './newest-content.server.ts'
import { contentOf } from './rule-content.ts'
import { scoreNumbers } from './score-form.ts'

/** The numbers of a draft's score, each with what is in force; null where there is no such draft. */
export async function readScore(actor: Actor, draftId: string, now = new Date()) {
  return reading(async (tx) => {
    const draft = await findDraft(tx, draftId)
    if (!draft) return null
    const inForce = new Map(
      scoreNumbers(contentOf(await newestRuleSet(tx, now))).map(({ name, value }) => [name, value]),
    )
    return {
      draft: { id: draft.id, title: draft.title, revision: draft.revision },
      mayEdit: mayKeepRules(actor) && !whyNotStep(draft, 'edit', actor),
      numbers: scoreNumbers(draft.content).map((one) => ({ ...one, inForce: inForce.get(one.name) ?? 0 })),
    }
  })
}
