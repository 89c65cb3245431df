import { z } from 'zod'
import { clusters } from '#app/modules/taxonomy/cluster.ts'
import { type DomainCode, domainOfLeaf } from '#app/modules/taxonomy/domain.ts'
import { extensionSchema } from '#app/modules/taxonomy/extension.schema.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { organizationSizeCodes } from '#app/modules/taxonomy/organization-size.ts'
import { findPriceModel } from '#app/modules/taxonomy/price-model.ts'
import { findRegion } from '#app/modules/taxonomy/region.ts'
import { isDay } from '#app/platform/dates.ts'
import { fenOfWanYuan } from '#app/platform/money.ts'
import { CASES_LIMIT } from './offering.ts'

const ANY = 'any'

const text = (limit: number) => z.string().trim().max(limit, 'offerings:error.tooLong').default('')
const codes = (known: readonly string[] | ((code: string) => boolean)) => {
  const isKnown = typeof known === 'function' ? known : (code: string) => known.includes(code)
  return (
    z
      .array(z.string())
      .default([])
      .refine((list) => list.every((code) => code === ANY || isKnown(code)), 'offerings:error.unknownChoice')
      // 「不限」 says everything there is to say.
      .transform((list) => (list.includes(ANY) ? [ANY] : [...new Set(list)].sort()))
  )
}
const wholeNumber = (limit: number) =>
  z
    .string()
    .normalize('NFKC')
    .trim()
    .regex(/^\d{1,6}$/, 'offerings:error.notANumber')
    .transform(Number)
    .refine((value) => value <= limit, 'offerings:error.tooLarge')
    .optional()
const wanYuan = z
  .string()
  .transform((typed, context) => {
    const fen = fenOfWanYuan(typed)
    if (fen === null) context.addIssue({ code: 'custom', message: 'offerings:error.notAnAmount' })
    return fen ?? z.NEVER
  })
  .optional()
const day = z.string().refine(isDay, 'offerings:error.notADay').optional()

const caseSchema = z.object({
  client: z
    .string({ error: 'offerings:error.clientMissing' })
    .trim()
    .min(1, 'offerings:error.clientMissing')
    .max(120, 'offerings:error.tooLong'),
  clientMasked: z.coerce.boolean().default(false),
  industryCode: z
    .string()
    .refine((code) => industries.some((one) => one.code === code), 'offerings:error.unknownChoice')
    .optional(),
  valueFen: wanYuan,
  metric: z
    .string({ error: 'offerings:error.metricMissing' })
    .trim()
    .min(1, 'offerings:error.metricMissing')
    .max(300, 'offerings:error.tooLong'),
  before: z.string().trim().max(120, 'offerings:error.tooLong').optional(),
  after: z.string().trim().max(120, 'offerings:error.tooLong').optional(),
  evidenceUrl: z
    .url({ protocol: /^https?$/, error: 'offerings:error.notAnAddress' })
    .max(500, 'offerings:error.tooLong')
    .optional(),
})

/** A row of the form in which nothing was typed is no case; the others keep their place, so that errors find them. */
const caseRow = z.preprocess((row) => (isBlankRow(row) ? undefined : row), caseSchema.optional())

function isBlankRow(row: unknown): boolean {
  if (row === undefined || row === null) return true
  return (
    typeof row === 'object' &&
    Object.values(row).every((value) => value === undefined || (typeof value === 'string' && !value.trim()))
  )
}

/** What each section of the form asks; blanks stay absent. Messages are i18n keys. */
export function fieldsOf(domain: DomainCode) {
  return {
    basics: {
      title: z
        .string({ error: 'offerings:error.titleMissing' })
        .trim()
        .min(4, 'offerings:error.titleShort')
        .max(80, 'offerings:error.tooLong'),
      summary: text(2000),
      keywords: text(300).transform((typed) =>
        [...new Set(typed.split(/[,，、;；\n]+/).map((word) => word.trim()))].filter(Boolean).slice(0, 20),
      ),
      leafCodes: z
        .array(z.string())
        .default([])
        .refine((list) => list.length > 0, 'offerings:error.leafMissing')
        .refine(
          (list) => list.every((code) => domainOfLeaf(code)?.code === domain),
          'offerings:error.unknownChoice',
        )
        .transform((list) => [...new Set(list)].sort()),
    },
    terms: {
      priceModel: z
        .string()
        .refine((code) => findPriceModel(code) !== undefined, 'offerings:error.unknownChoice')
        .optional(),
      priceMinFen: wanYuan,
      priceMaxFen: wanYuan,
      leadTimeDays: wholeNumber(3650),
      wipLimit: wholeNumber(1000),
      openSlots: wholeNumber(1000),
      nextFreeOn: day,
      validTo: day,
    },
    scope: {
      industries: codes(industries.map((one) => one.code)),
      clusters: codes(clusters.map((one) => one.code)),
      regions: codes((code) => findRegion(code) !== undefined),
      remote: z
        .enum(['yes', 'no'], { error: 'offerings:error.unknownChoice' })
        .transform((answer) => answer === 'yes')
        .optional(),
      securityLevel: z
        .enum(['1', '2', '3', '4'], { error: 'offerings:error.unknownChoice' })
        .transform(Number)
        .optional(),
    },
    customers: {
      prefCustomerSizes: codes([...organizationSizeCodes]),
      prefRegions: codes((code) => findRegion(code) !== undefined),
      prefIndustries: codes(industries.map((one) => one.code)),
      minBudgetFen: wanYuan,
    },
    specifics: { ext: extensionSchema(domain, 'offering') },
    cases: {
      cases: z
        .array(caseRow)
        .max(CASES_LIMIT, 'offerings:error.tooManyCases')
        .default([])
        .transform((rows) => rows.filter((row) => row !== undefined)),
    },
  }
}
