import { z } from 'zod'

const text = (max: number) =>
  z.string('rulebook:error.fill').trim().min(1, 'rulebook:error.fill').max(max, 'rulebook:error.long')
const maybe = (max: number) => z.string().trim().max(max, 'rulebook:error.long').optional()
const whole = (min: number, max: number) =>
  z.coerce
    .number('rulebook:error.number')
    .int('rulebook:error.number')
    .min(min, 'rulebook:error.number')
    .max(max, 'rulebook:error.number')

/** Of a draft as it was read. */
export const revisionSchema = z.object({ revision: whole(1, 1_000_000_000) })

export const ruleFormSchema = z.object({
  revision: whole(1, 1_000_000_000),
  active: z.literal('on').optional(),
  hardness: z.enum(['hard', 'soft', 'info'], 'rulebook:error.choose'),
  part: z
    .enum(
      ['capability', 'price', 'delivery', 'distance', 'track', 'capacity', 'reciprocity'],
      'rulebook:error.choose',
    )
    .optional(),
  weight: whole(1, 100),
  applies: z.enum(['always', 'when-stated'], 'rulebook:error.choose'),
  domains: z.array(z.string().max(20)).max(20).optional(),
  /** JSON; what it says is checked as every rule set is. */
  condition: z.string('rulebook:error.fill').min(1, 'rulebook:error.fill').max(20_000, 'rulebook:error.long'),
  threshold: z.array(z.coerce.number('rulebook:error.number').optional()).max(40).optional(),
  given: maybe(100),
  wanted: maybe(100),
  labelZh: text(400),
  labelEn: text(400),
  metZh: text(400),
  metEn: text(400),
  notMetZh: text(400),
  notMetEn: text(400),
  unknownZh: text(400),
  unknownEn: text(400),
  unknownNeedZh: maybe(400),
  unknownNeedEn: maybe(400),
  askProviderZh: maybe(400),
  askProviderEn: maybe(400),
  askManufacturerZh: maybe(400),
  askManufacturerEn: maybe(400),
  remedyKind: z.enum(['adjust', 'set', 'drop-items', 'soften', 'none'], 'rulebook:error.choose').optional(),
  remedyField: maybe(100),
  remedyFrom: maybe(100),
  remedyValue: maybe(200),
  remedyWhen: maybe(100),
  source: maybe(400),
})

export type RuleForm = z.infer<typeof ruleFormSchema>

export const draftFormSchema = z.object({ title: text(80) })
export const proposalSchema = z.object({
  revision: whole(1, 1_000_000_000),
  note: z.string().trim().max(1_000, 'rulebook:error.long').optional(),
})
export const refusalSchema = z.object({ revision: whole(1, 1_000_000_000), reason: text(1_000) })
