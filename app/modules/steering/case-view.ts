import type { CaseCause } from './case-causes.ts'

export const caseTabs = ['open', 'overdue', 'mine', 'concluded'] as const
export type CaseTab = (typeof caseTabs)[number]

export const caseOrders = ['due', 'newest'] as const
export type CaseOrder = (typeof caseOrders)[number]

export type CaseLine = {
  id: string
  cause: CaseCause
  title: string
  organization: string
  regionCodes: string[]
  since: string
  openedAt: string
  dueAt: string
  overdue: boolean
  assignee: string | null
  /** Code of case-conclusions.ts; null while it is open. */
  conclusion: string | null
  concludedAt: string | null
}

export type CasesView = {
  cases: CaseLine[]
  counts: Record<CaseTab, number>
  /** Which page it is: the last one where there are fewer than was asked for. */
  page: number
  pages: number
}

/** Cases of a scope in numbers. */
export type CasesSummary = {
  open: number
  overdue: number
  /** Null for those who only read along. */
  mine: number | null
  concluded: number
  /** Of those concluded, how many before they were due. */
  inTime: number
}

export type CaseRecordView = {
  id: string
  kind: 'opened' | 'taken' | 'assigned' | 'note' | 'concluded' | 'ended'
  by: string | null
  to: string | null
  code: string | null
  text: string
  at: string
}

export type CaseView = CaseLine & {
  revision: number
  records: CaseRecordView[]
  /** Pages of the matter itself that whoever looks may open: its need with who could be invited, and its deal. */
  needId: string | null
  dealId: string | null
  /** Whoever looks is an official of its scope. */
  handles: boolean
  /** It is theirs. */
  own: boolean
  /** To whom they may give it; themselves left out. */
  colleagues: { id: string; name: string; regionScope: string | null }[]
}
