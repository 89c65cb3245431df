import { z } from 'zod'
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { fieldsOf } from './offering-fields.ts'
import type { OfferingSection } from './offering-sections.ts'

const version = revisionOr('offerings:refusal.stale', 0)

/** A whole offering in a domain; blanks stay absent. Messages are i18n keys. */
export function offeringSchema(domain: DomainCode) {
  const { basics, terms, scope, customers, specifics, cases } = fieldsOf(domain)
  return inOrder(z.object({ version, ...basics, ...terms, ...scope, ...customers, ...specifics, ...cases }))
}

export type OfferingForm = z.output<ReturnType<typeof offeringSchema>>

type Fields = ReturnType<typeof fieldsOf>
export type SectionForms = {
  [S in OfferingSection]: Pick<OfferingForm, 'version' | Extract<keyof Fields[S], keyof OfferingForm>>
}

/** One section of it. */
export function sectionSchema<S extends OfferingSection>(
  domain: DomainCode,
  section: S,
): z.ZodType<SectionForms[S]>
export function sectionSchema(domain: DomainCode, section: OfferingSection): z.ZodType {
  const fields = fieldsOf(domain)
  if (section === 'terms') return inOrder(z.object({ version, ...fields.terms }))
  return z.object({ version, ...fields[section] })
}

type Terms = { priceMinFen?: number; priceMaxFen?: number; openSlots?: number; wipLimit?: number }

function inOrder<Schema extends z.ZodType<Terms>>(schema: Schema): Schema {
  return schema
    .refine((offering) => (offering.priceMinFen ?? 0) <= (offering.priceMaxFen ?? Number.POSITIVE_INFINITY), {
      path: ['priceMaxFen'],
      message: 'offerings:error.reversedPrice',
    })
    .refine((offering) => (offering.openSlots ?? 0) <= (offering.wipLimit ?? Number.POSITIVE_INFINITY), {
      path: ['openSlots'],
      message: 'offerings:error.moreOpenThanLimit',
    })
}

/** A button beside an offering in the provider's own list. */
export const offeringMoveSchema = z.object({
  id: z.uuid('offerings:refusal.gone'),
  intent: z.enum(['publish', 'pause', 'archive', 'confirm'], { error: 'offerings:refusal.not-now' }),
})
