/**
 * The shape of the demo story. Days count from the day of loading, so that the demo never goes stale; money is in
 * 万元 as people say it. Everything here is marked demo in the database.
 */
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import type { Criterion } from '#search/rules/rule.ts'

export type OrganizationStory = {
  /** Unique over the whole story; Latin kebab case. */
  key: string
  name: string
  region: string
  industry?: string
  size: 'micro' | 'small' | 'medium' | 'large'
  clusters?: string[]
  labels?: string[]
  foundedYear: number
  summary: string
  website?: string
  /** A certificate whose last day lies `validDays` ahead (negative: expired); absent: end unknown. */
  certificates?: { code: string; issuer?: string; validDays?: number }[]
}

export type OfferingStory = {
  provider: string
  domain: DomainCode
  leaves: string[]
  title: string
  summary: string
  keywords?: string[]
  industries?: string[]
  clusters?: string[]
  regions?: string[]
  remote?: boolean
  priceModel?: string
  priceWan?: { min?: number; max?: number }
  leadTimeDays?: number
  wipLimit?: number
  openSlots?: number
  nextFreeInDays?: number
  securityLevel?: number
  languages?: string[]
  prefCustomerSizes?: string[]
  prefRegions?: string[]
  prefIndustries?: string[]
  minBudgetWan?: number
  extension: ExtensionValues
  cases?: {
    client: string
    masked?: boolean
    industry?: string
    valueWan?: number
    metric: string
    before?: string
    after?: string
    evidence?: string
  }[]
  validForDays?: number
  confirmedDaysAgo?: number
  publishedDaysAgo: number
  status?: 'published' | 'paused' | 'draft'
}

export type NeedStory = {
  manufacturer: string
  domain: DomainCode
  leaves: string[]
  kind?: string
  title: string
  background: string
  outcomeWanted?: string
  keywords?: string[]
  budgetWan?: { min?: number; max?: number }
  whyBudgetBlank?: 'unknown' | 'not_sharing'
  startInDays?: number
  finishInDays?: number
  quoteInDays?: number
  region?: string
  remoteOk?: boolean
  industry?: string
  cluster?: string
  requiredCertificates?: string[]
  securityLevel?: number
  extension?: ExtensionValues
  criteria?: Criterion[]
  visibility: 'public' | 'matched' | 'anonymous'
  status: 'published' | 'draft' | 'closed'
  publishedDaysAgo?: number
}

/** One chapter: what one service domain contributes. */
export type Chapter = {
  providers: OrganizationStory[]
  offerings: OfferingStory[]
  needs: NeedStory[]
}
