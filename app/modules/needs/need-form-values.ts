/** What the wizard's inputs show of a need: text as it would be typed. */
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import type { FormStep } from './need-steps.ts'

/** Raw values of a form as posted: text, lists of text, and objects of them. */
export type FormValues = Record<string, unknown>

const wan = (fen: number | null) => (fen === null ? '' : String(fen / FEN_PER_WAN_YUAN))

const shown: Record<FormStep, (need: NeedSnapshot) => FormValues> = {
  what: ({ title, domainCode, leafCodes, background, outcomeWanted, keywords }) => ({
    title,
    domainCode: domainCode ?? '',
    leafCodes,
    background,
    outcomeWanted,
    keywords: keywords.join(' '),
  }),
  details: ({ extension }) => ({ ext: extension }),
  conditions: (need) => ({
    budgetMin: wan(need.budgetMinFen),
    budgetMax: wan(need.budgetMaxFen),
    whyBudgetBlank: need.whyBudgetBlank ?? '',
    budgetSource: need.budgetSource ?? '',
    startOn: need.startOn ?? '',
    finishBy: need.finishBy ?? '',
    quoteDeadline: need.quoteDeadline ?? '',
    regionCode: need.regionCode ?? '',
    remoteOk: need.remoteOk === null ? '' : String(need.remoteOk),
    industryCode: need.industryCode ?? '',
    clusterCode: need.clusterCode ?? '',
    requiredCertificates: need.requiredCertificates,
    securityLevel: need.securityLevel === null ? '' : String(need.securityLevel),
  }),
  terms: ({ kind, visibility, budgetVisibility }) => ({ kind, visibility, budgetVisibility }),
}

export function formValues(step: FormStep, need: NeedSnapshot): FormValues {
  return shown[step](need)
}

/** One value as the text of an input; '' where blank. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A value of several boxes: one ticked box is posted as plain text. */
export function listOf(values: FormValues, name: string): string[] {
  const value = values[name]
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  return typeof value === 'string' && value ? [value] : []
}
