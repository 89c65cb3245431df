import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import type { Criterion } from '#search/rules/rule.ts'
import type { NeedVisibility } from './need.ts'

/**
 * A need with what counts of its organization, as it stood at a version: plain JSON, days as 'YYYY-MM-DD', money in
 * fen, blanks as null, '' or [] (the facts leave them out). Version 0 is a draft.
 */
export type NeedSnapshot = {
  id: string
  version: number
  organizationId: string
  kind: string
  domainCode: string | null
  leafCodes: string[]
  title: string
  background: string
  outcomeWanted: string
  keywords: string[]
  industryCode: string | null
  clusterCode: string | null
  regionCode: string | null
  remoteOk: boolean | null
  budgetMinFen: number | null
  budgetMaxFen: number | null
  budgetVisibility: string
  whyBudgetBlank: string | null
  budgetSource: string | null
  startOn: string | null
  finishBy: string | null
  quoteDeadline: string | null
  securityLevel: number | null
  requiredCertificates: string[]
  extension: ExtensionValues
  criteria: Criterion[]
  visibility: NeedVisibility
  /** Day of the first publication; null before it. */
  publishedOn: string | null
  organization: {
    name: string
    regionCode: string | null
    size: string | null
    labels: string[]
    /** Stated here or by the organization, but not verified, refused or run out; absent where there are none. */
    unverifiedLabels?: string[]
  }
}

/** The part of the extension that belongs to the domain: values left from another domain do not count. */
export function extensionOfDomain(domainCode: string | null, values: ExtensionValues): ExtensionValues {
  if (!domainCode || !isDomainCode(domainCode)) return {}
  const keys = new Set(extensionFields(domainCode, 'need').map((field) => field.key))
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)))
}

const NOT_CONTENT = new Set<string>(['version', 'publishedOn', 'organization'])

/** The fields whose content differs between two states of a need, in the order of the snapshot. */
export function changedFields(before: NeedSnapshot, after: NeedSnapshot): (keyof NeedSnapshot)[] {
  const fields = Object.keys(after) as (keyof NeedSnapshot)[]
  return fields.filter(
    (field) => !NOT_CONTENT.has(field) && canonical(before[field]) !== canonical(after[field]),
  )
}

/** JSON with sorted keys: the database does not keep the order of a JSON object's keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
