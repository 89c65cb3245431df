/** The forms of questions; messages are i18n keys. */
import { z } from 'zod'

const tooLong = 'proposals:error.tooLong'

const ask = z.object({
  intent: z.literal('ask'),
  text: z
    .string({ error: 'proposals:error.question' })
    .trim()
    .min(4, 'proposals:error.question')
    .max(1000, tooLong),
  field: z.string().max(100).optional(),
})

/** `value.<question>` holds the raw value of the one field that was asked about, under the field's own key; blank is none. */
const answer = z
  .object({
    intent: z.literal('answer'),
    questionId: z.string(),
    answer: z
      .string({ error: 'proposals:error.answer' })
      .trim()
      .min(1, 'proposals:error.answer')
      .max(2000, tooLong),
    value: z.record(z.string(), z.record(z.string(), z.unknown()).optional()).default({}),
  })
  .transform(({ value, ...rest }) => ({
    ...rest,
    raw: Object.values(value[rest.questionId] ?? {}).find((one) => one !== undefined && one !== ''),
  }))

export const questionSchema = z.discriminatedUnion('intent', [ask, answer], {
  error: 'proposals:error.reload',
})
