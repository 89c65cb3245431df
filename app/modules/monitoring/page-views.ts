/** What the pages for officials show; plain data. */
import type { UnmetCause } from '#app/modules/routing/unmet-cause.ts'
import type { Best } from './best.ts'
import type { HeatAxis, PackedCell } from './cell.ts'
import type { Choices, FigureLine } from './figure-view.ts'
import type { Sum } from './heat.ts'
import type { IndicatorCode, Population, Unit } from './indicator.ts'
import type { RecordLine, RecordPart } from './record.ts'
import type { Filter, Scope } from './slice.ts'

/** Districts or clusters of a page by domains, with the sums of all of them. */
export type HeatView = {
  cells: PackedCell[]
  columns: [domain: string, sum: Sum][]
  /** The best district of each domain, and of all under 'total'; empty where districts are not compared. */
  bests: [domain: string, best: Best | null][]
  /** The largest cell of all. */
  most: number
  page: number
  pages: number
}

type Asked = { scope: Scope; filter: Filter; period: string; choices: Choices }
type Listed = { page: number; pages: number; total: number; records: RecordLine[] }

export type OverviewView = Asked & {
  /** What the heat map shows, and may show. */
  show: IndicatorCode
  shows: readonly IndicatorCode[]
  isShare: boolean
  /** Shown as a map of tiles and not as a table of districts and domains. */
  asMap: boolean
  /** What the rows of the table are. */
  axis: HeatAxis
  unit: Unit
  lines: FigureLine[]
  heat: HeatView
  /** How many each district has; for the map alone. */
  counts: [region: string, count: number][]
  /** Of what the heat map shows. */
  trend: TrendPoint[]
}

export type TrendPoint = {
  period: string
  value: number | null
  /** T-1. */
  before: number | null
  lastYear: number | null
  denominator: number
}

export type IndicatorView = Asked &
  Listed & {
    code: IndicatorCode
    unit: Unit
    population: Population
    measure: string
    part: RecordPart
    cause: UnmetCause | null
    /** None where every case is in the numerator. */
    parts: readonly RecordPart[]
    line: FigureLine | null
    trend: TrendPoint[]
  }

export type UnmetView = Asked &
  Listed & {
    cause: UnmetCause | null
    counts: { cause: UnmetCause; domain: string | null; count: number }[]
  }

export type Candidate = {
  offeringId: string
  title: string
  organization: string
  region: string | null
  /** Why it cannot be told now. */
  away: 'unreachable' | 'paused' | 'absent' | null
  fit: 'met' | 'unknown' | 'near'
  /** Parts of the score whose condition it misses. */
  misses: string[]
  full: boolean
}

export type OfficialNeedView = {
  id: string
  open: boolean
  title: string
  organizationId: string
  organization: string
  isPublic: boolean
  domain: string | null
  /** In which it is counted. */
  cluster: string | null
  region: string
  cause: string | null
  budgetFen: number | null
  lowestQuoteFen: number | null
  passing: number | null
  possible: number | null
  told: number
  interested: number
  quotes: number
  validatedAt: string
  sendings: {
    id: string
    name: string
    sentAt: string
    status: string
    slotKind: string
    declineCode: string | null
  }[]
  /** Whom officials invited, by name. */
  invited: string[]
  candidates: Candidate[]
}

export type FairnessView = Asked & {
  lines: FigureLine[]
  concentrated: boolean
  providers: {
    id: string
    name: string
    count: number
    share: number
    /** The share of it and those above it. */
    upTo: number
  }[]
}
