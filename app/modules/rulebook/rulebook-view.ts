/** What the pages of the rules show, in words of one language. */
import type { DraftStatus, WhyNotStep } from './draft-life.ts'
import type { PreviewTotals } from './preview-totals.ts'

export type DraftLineView = {
  id: string
  title: string
  status: DraftStatus
  author: string
  /** Region of the office that it comes from; null is the city. */
  regionScope: string | null
  updatedAt: string
  validFrom: string | null
}

export type RuleLine = {
  id: string
  label: string
  domains: string
  part: string
  hardness: string
  sentence: string
  off: boolean
  /** Differs from the version in force. */
  changed: boolean
}

export type RulebookView = {
  version: number
  validFrom: string
  /** Announced for a later day. */
  planned: { version: number; validFrom: string } | null
  draft: { id: string; title: string } | null
  drafts: DraftLineView[]
  lines: RuleLine[]
  total: number
  page: number
  pages: number
  shares: { part: string; share: number }[]
}

export type RuleView = {
  id: string
  label: string
  off: boolean
  hardness: string
  part: string
  weight: number
  domains: string
  side: 'need' | 'offering'
  applies: string
  sentence: string
  sentences: { verdict: 'met' | 'not_met' | 'unknown'; text: string }[]
  questions: { to: 'provider' | 'manufacturer'; text: string }[]
  remedy: string
  source: string | null
}

export type ExampleLine = {
  needId: string
  need: string
  offeringId: string
  offering: string
  provider: string
  before: Verdict | null
  after: Verdict | null
  sentence: string
}
type Verdict = 'met' | 'not_met' | 'unknown'

export type PreviewLine = {
  id: string
  state: 'counting' | 'failed' | 'expired' | 'current'
  done: number
  total: number | null
  validFrom: string
  createdAt: string
  totals: PreviewTotals | null
  /** Of the needs of whoever looks, where they look after one region; their lists are of these. */
  own: { regionCode: string; totals: PreviewTotals } | null
  /** What changed in the market since, which the preview does not tell; null where it does not hold anyway. */
  moved: { needs: number; offerings: number } | null
}

export type ShadowLine = {
  id: string
  startedAt: string
  endsAt: string
  running: boolean
  needs: number
  /** 0..10000 of all judged pairs; null before the first. */
  agreementBp: number | null
}

export type DraftView = {
  id: string
  title: string
  note: string
  status: DraftStatus
  revision: number
  baseVersion: number
  newestVersion: number
  publishedVersion: number | null
  validFrom: string | null
  author: string
  editedBy: string
  proposedBy: string | null
  decidedBy: string | null
  reason: string | null
  changes: { ruleId: string | null; text: string }[]
  preview: PreviewLine | null
  shadowRuns: ShadowLine[]
  /** Region of the office that it comes from; null is the city. */
  regionScope: string | null
  /** Whether whoever looks works on it. */
  mayWork: boolean
  /** Why this reader cannot release it; null where they can. */
  whyNotPublish: WhyNotStep | null
}
