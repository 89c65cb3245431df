/** The forms of the wizard; blanks stay absent, messages are i18n keys. */

import { z } from 'zod'
import { certificateKinds } from '#app/modules/taxonomy/certificate-kind.ts'
import { clusters } from '#app/modules/taxonomy/cluster.ts'
import { type DomainCode, domainCodes, findLeaf } from '#app/modules/taxonomy/domain.ts'
import { extensionSchema } from '#app/modules/taxonomy/extension.schema.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { needKindCodes } from '#app/modules/taxonomy/need-kind.ts'
import { findRegion } from '#app/modules/taxonomy/region.ts'
import { isDay } from '#app/platform/dates.ts'
import { fenOfWanYuan } from '#app/platform/money.ts'
import { revisionOr } from '#app/platform/revision.ts'
import {
  budgetBlankReasons,
  budgetSources,
  budgetVisibilities,
  closeReasons,
  needVisibilities,
} from './need.ts'

export const TITLE_LENGTH_MAX = 80
export const TEXT_LENGTH_MAX = 4000
export const QUICK_TEXT_LENGTH_MAX = 2000
export const KEYWORDS_MAX = 12

const unknownChoice = 'needs:error.unknownChoice'
const text = (limit: number) => z.string().trim().max(limit, 'needs:error.tooLong').default('')
const known = (codes: readonly string[]) =>
  z
    .string()
    .refine((code) => codes.includes(code), unknownChoice)
    .optional()
const day = z.string().refine(isDay, 'needs:error.notADay').optional()
const yesOrNo = z
  .enum(['true', 'false'], { error: unknownChoice })
  .transform((answer) => answer === 'true')
  .optional()
const wanYuan = z
  .string()
  .transform((typed, context) => {
    const fen = fenOfWanYuan(typed)
    if (fen === null) context.addIssue({ code: 'custom', message: 'needs:error.notAnAmount' })
    return fen ?? z.NEVER
  })
  .optional()

/** The draft that the form was filled from; a later one must not be overwritten unseen. */
const revision = revisionOr('needs:error.reload')

const strictness = {
  hardness: z
    .record(z.string(), z.enum(['hard', 'soft', 'info'], { error: unknownChoice }).optional())
    .default({}),
  tolerance: z
    .record(
      z.string(),
      z
        .string()
        .trim()
        .regex(/^\d{0,3}$/, 'needs:error.notAPercent')
        // Inside a record a blank input arrives as ''.
        .transform((typed) => (typed === '' ? undefined : Number(typed)))
        .refine((percent) => percent === undefined || percent <= 100, 'needs:error.notAPercent')
        .optional(),
    )
    .default({}),
}

/** Words apart by blanks or any comma: "MES、压铸, SAP". */
const keywords = z
  .string()
  .default('')
  .transform((typed) => [...new Set(typed.split(/[\s,，、;；]+/).filter(Boolean))])
  .refine((list) => list.length <= KEYWORDS_MAX, 'needs:error.tooManyKeywords')
  .refine((list) => list.every((word) => word.length <= 30), 'needs:error.tooLong')

export const whatSchema = z.object({
  revision,
  title: z
    .string({ error: 'needs:error.titleMissing' })
    .trim()
    .min(1, 'needs:error.titleMissing')
    .max(TITLE_LENGTH_MAX, 'needs:error.tooLong'),
  domainCode: z.enum(domainCodes, { error: unknownChoice }).optional(),
  leafCodes: z
    .array(z.string())
    .default([])
    .refine((codes) => codes.every((code) => findLeaf(code)), unknownChoice),
  background: text(TEXT_LENGTH_MAX),
  outcomeWanted: text(TEXT_LENGTH_MAX),
  keywords,
})

/** The step of the domain's own fields; without a domain there are none. */
export function detailsSchema(domain: DomainCode | null) {
  return z.object({
    revision,
    ...strictness,
    ext: domain ? extensionSchema(domain, 'need') : z.object({}).default({}),
  })
}

export const conditionsSchema = z
  .object({
    revision,
    ...strictness,
    budgetMin: wanYuan,
    budgetMax: wanYuan,
    whyBudgetBlank: z.enum(budgetBlankReasons, { error: unknownChoice }).optional(),
    budgetSource: z.enum(budgetSources, { error: unknownChoice }).optional(),
    startOn: day,
    finishBy: day,
    quoteDeadline: day,
    regionCode: z
      .string()
      .refine((code) => findRegion(code) !== undefined, unknownChoice)
      .optional(),
    remoteOk: yesOrNo,
    industryCode: known(industries.map((industry) => industry.code)),
    clusterCode: known(clusters.map((cluster) => cluster.code)),
    requiredCertificates: z
      .array(z.string())
      .default([])
      .refine(
        (codes) => codes.every((code) => certificateKinds.some((kind) => kind.code === code)),
        unknownChoice,
      ),
    securityLevel: z.enum(['1', '2', '3', '4'], { error: unknownChoice }).transform(Number).optional(),
  })
  .superRefine((form, context) => {
    const wrong = (field: string, code: string) =>
      context.addIssue({ code: 'custom', path: [field], message: `needs:error.${code}` })
    if (form.budgetMin !== undefined && form.budgetMax !== undefined && form.budgetMin > form.budgetMax)
      wrong('budgetMax', 'budgetReversed')
    if (form.startOn && form.finishBy && form.startOn > form.finishBy) wrong('finishBy', 'finishBeforeStart')
    if (form.quoteDeadline && form.finishBy && form.quoteDeadline > form.finishBy)
      wrong('quoteDeadline', 'quoteAfterFinish')
  })

export const termsSchema = z.object({
  revision,
  kind: z.enum(needKindCodes, { error: unknownChoice }),
  visibility: z.enum(needVisibilities, { error: unknownChoice }),
  budgetVisibility: z.enum(budgetVisibilities, { error: unknownChoice }),
})

export const quickStartSchema = z.object({
  text: z
    .string({ error: 'needs:error.textMissing' })
    .trim()
    .min(4, 'needs:error.textMissing')
    .max(QUICK_TEXT_LENGTH_MAX, 'needs:error.tooLong'),
  domainCode: z.enum(domainCodes, { error: unknownChoice }).optional(),
})

export const publishSchema = z.object({ revision })

/** What can be done with a need from its page. */
export const moveNeedSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('duplicate') }),
  z.object({ intent: z.literal('delete') }),
  z.object({
    intent: z.literal('close'),
    reason: z.enum(closeReasons, { error: 'needs:error.reasonMissing' }),
  }),
])

export type WhatForm = z.output<typeof whatSchema>
export type DetailsForm = z.output<ReturnType<typeof detailsSchema>>
export type ConditionsForm = z.output<typeof conditionsSchema>
export type TermsForm = z.output<typeof termsSchema>
export type QuickStartForm = z.output<typeof quickStartSchema>
