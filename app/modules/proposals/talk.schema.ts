/** The forms of questions; messages are i18n keys. */
import { z } from 'zod'

const tooLong = 'proposals:error.tooLong'

export const askSchema = z.object({
  text: z
    .string({ error: 'proposals:error.question' })
    .trim()
    .min(4, 'proposals:error.question')
    .max(1000, tooLong),
  field: z.string().max(100).optional(),
})

/** `ext` holds the raw value of the field that was asked about, under the field's own key. */
export const answerSchema = z.object({
  questionId: z.string(),
  answer: z
    .string({ error: 'proposals:error.answer' })
    .trim()
    .min(1, 'proposals:error.answer')
    .max(2000, tooLong),
  value: z.record(z.string(), z.unknown()).default({}),
})
