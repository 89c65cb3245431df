import type { z } from 'zod'
import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome } from '#app/platform/outcome.ts'
import { answerQuestion } from './answer-question.server.ts'
import { askQuestion } from './ask-question.server.ts'
import type { questionSchema } from './talk.schema.ts'

/** Does what a form of the questions' page says; answers what was done. */
export async function askOrAnswer(
  actor: Member,
  needId: string,
  form: z.output<typeof questionSchema>,
): Promise<Outcome<'asked' | 'answered' | 'settled', string>> {
  if (form.intent === 'ask') {
    const asked = await askQuestion(actor, needId, form)
    return asked.ok ? granted('asked') : asked
  }
  const answered = await answerQuestion(actor, needId, form)
  if (!answered.ok) return answered
  return granted(answered.value.version === null ? 'answered' : 'settled')
}
