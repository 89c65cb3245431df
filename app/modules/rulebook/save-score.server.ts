import type { Actor } from '#app/modules/accounts/actor.ts'
import { type Saved, saveContent } from './save-content.server.ts'
import { withScoreNumbers } from './score-form.ts'

/** Writes weights and the other numbers of the score into a draft. */
export async function saveScore(
  actor: Actor,
  draft: { id: string; revision: number },
  typed: (name: string) => string | undefined,
): Promise<Saved | { ok: false; refusal: 'no-number'; names: string[] }> {
  let names: string[] = []
  const saved = await saveContent(actor, draft, ({ content }) => {
    const result = withScoreNumbers(content, typed)
    names = result.wrong
    return names.length > 0 ? null : { content: result.content, about: 'score' }
  })
  return names.length > 0 ? { ok: false, refusal: 'no-number', names } : saved
}
