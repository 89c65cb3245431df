import type { Actor } from '#app/modules/accounts/actor.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { problemLine } from './problem-words.server.ts'
import { ruleWords } from './rule-words.server.ts'
import { saveScore } from './save-score.server.ts'
import { scoreNumbers } from './score-form.ts'
import { versionNumber } from './version-number.ts'

export type ScoreReply = {
  refusal?: string
  errors?: Record<string, string>
  problems?: string[]
  typed: Record<string, string>
}

/** Saves the form of the score, or says by control what is wrong and gives back what was typed. */
export async function changeScore(
  actor: Actor,
  id: string,
  form: FormData,
  language: Language,
): Promise<{ ok: true } | { ok: false; status: number; reply: ScoreReply }> {
  const typedIn = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const revision = versionNumber(form.get('revision')) ?? 0
  const saved = await saveScore(actor, { id, revision }, typedIn)
  if (saved.ok) return { ok: true }
  const draft = await reading((tx) => findDraft(tx, id))
  const names = draft ? scoreNumbers(draft.content).map(({ name }) => name) : []
  const typed = Object.fromEntries(
    ['revision', ...names].flatMap((name) => {
      const value = typedIn(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  if (saved.refusal === 'no-number') {
    const errors = Object.fromEntries(saved.names.map((name) => [name, 'rulebook:error.number']))
    return { ok: false, status: 422, reply: { errors, typed } }
  }
  if (saved.refusal === 'invalid') {
    const words = ruleWords(language)
    const problems = draft ? saved.problems.map((one) => problemLine(one, draft.content, words).text) : []
    return { ok: false, status: 422, reply: { problems, typed } }
  }
  return { ok: false, status: 409, reply: { refusal: saved.refusal, typed } }
}
