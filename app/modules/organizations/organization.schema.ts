import { z } from 'zod'
import { certificateKinds } from '#app/modules/taxonomy/certificate-kind.ts'
import { clusters } from '#app/modules/taxonomy/cluster.ts'
import { isCreditCode, normaliseCreditCode } from '#app/modules/taxonomy/credit-code.ts'
import { findIndustry } from '#app/modules/taxonomy/industry.ts'
import { labels } from '#app/modules/taxonomy/label.ts'
import { organizationSizeCodes } from '#app/modules/taxonomy/organization-size.ts'
import { findRegion, regionCodeOn } from '#app/modules/taxonomy/region.ts'
import { dayOf, isDay } from '#app/platform/dates.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { websiteOf } from './website.ts'

const error = (key: string) => `organizations:error.${key}`

const line = (limit: number) => z.string().trim().max(limit, error('tooLong'))
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().transform((value) => (value === undefined || value === '' ? null : value))
const codes = (known: readonly { code: string }[]) =>
  z
    .array(z.string())
    .default([])
    .refine((list) => list.every((code) => known.some((one) => one.code === code)), error('unknownChoice'))
    .transform((list) => [...new Set(list)])
const known = (isKnown: (code: string) => unknown) =>
  optional(z.string().refine((code) => Boolean(isKnown(code)), error('unknownChoice')))
const day = z.string().refine(isDay, error('notADay'))

const profile = {
  name: z
    .string(error('name.required'))
    .trim()
    .min(2, error('name.required'))
    .max(100, error('name.tooLong'))
    // Names stand in letters and their subjects: one line, no control characters.
    .regex(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u, error('name.invalid'))
    // Whoever names themselves an address would have our letters carry it to strangers.
    .regex(/^(?!.*(?::\/\/|www\.))/is, error('name.invalid')),
  creditCode: z
    .string(error('creditCode.required'))
    .max(40, error('creditCode.invalid'))
    .transform(normaliseCreditCode)
    .refine(isCreditCode, error('creditCode.invalid')),
  kinds: z.array(z.enum(['manufacturer', 'provider'])).min(1, error('kinds.required')),
  // Sheets and old pages name districts that have become others since.
  regionCode: known(findRegion).transform((code) => code && regionCodeOn(code, dayOf(new Date()))),
  industryCode: known(findIndustry),
  clusterCodes: codes(clusters),
  size: optional(z.enum(organizationSizeCodes, error('unknownChoice'))),
  labels: codes(labels),
  foundedOn: optional(day.refine((typed) => typed <= dayOf(new Date()), error('foundedOn.future'))),
  website: optional(
    line(200).transform((typed, context) => {
      const website = websiteOf(typed)
      if (website === null) context.addIssue({ code: 'custom', message: error('website.invalid') })
      return website ?? z.NEVER
    }),
  ),
  phone: optional(line(40).regex(/^[\d+()（）\-—\s转,，]*\d[\d+()（）\-—\s转,，]*$/, error('phone.invalid'))),
  summary: line(1000).default(''),
}

const kindsAsFlags = <Form extends { kinds: string[]; industryCode: string | null }>({
  kinds,
  ...rest
}: Form) => ({
  ...rest,
  isManufacturer: kinds.includes('manufacturer'),
  isProvider: kinds.includes('provider'),
})

const industryOfManufacturer = {
  check: (form: { kinds: string[]; industryCode: string | null }) =>
    !form.kinds.includes('manufacturer') || form.industryCode !== null,
  params: { path: ['industryCode'], message: error('industryCode.required') },
}

export const foundSchema = z
  .object(profile)
  .refine(industryOfManufacturer.check, industryOfManufacturer.params)
  .transform(kindsAsFlags)

/** `version` is the one that the form was filled from. */
export const editSchema = z
  .object({ ...profile, version: revisionOr('organizations:refusal.stale') })
  .refine(industryOfManufacturer.check, industryOfManufacturer.params)
  .transform(kindsAsFlags)

export type OrganizationProfile = z.output<typeof foundSchema>

export const switchSchema = z.object({ organizationId: z.uuid(), redirectTo: z.string().optional() })

/** The forms of the certificates page; `intent` says which was sent. */
export const certificateSchema = z.discriminatedUnion('intent', [
  z
    .object({
      intent: z.literal('add'),
      code: z
        .string(error('certificate.required'))
        .refine((code) => certificateKinds.some((kind) => kind.code === code), error('unknownChoice')),
      issuer: optional(line(100)),
      number: optional(line(100)),
      validFrom: optional(day),
      validTo: optional(day),
    })
    .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
      path: ['validTo'],
      message: error('certificate.reversed'),
    }),
  z.object({ intent: z.literal('remove'), certificateId: z.uuid() }),
])

export type NewCertificate = Omit<Extract<z.output<typeof certificateSchema>, { intent: 'add' }>, 'intent'>
