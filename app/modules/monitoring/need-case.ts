/** What the log says of one need: the need itself, those who were told of it, and what they quoted. Pure. */
export type NeedFact = {
  needId: string
  organizationId: string
  title: string
  kind: string | null
  domain: string | null
  cluster: string | null
  region: string | null
  budgetFen: number | null
  validatedAt: Date
  passing: number | null
  possible: number | null
  nearPrice: number
  nearCapacity: number
  nearOther: number
  firstSentAt: Date | null
  firstAnswerAt: Date | null
  told: number
  interested: number
  quotes: number
  lowestQuoteFen: number | null
  mutualAt: Date | null
  confirmedAt: Date | null
  closedAt: Date | null
  closeReason: string | null
  exhaustedAt: Date | null
  unmetAt: Date | null
  cause: string | null
  stuckTurns: Date[]
}

export type SendingFact = {
  sendingId: string
  needId: string
  organizationId: string
  offeringId: string | null
  domain: string | null
  cluster: string | null
  region: string | null
  sentAt: Date
  wave: number
  slotKind: string
  newcomer: boolean
  status: 'sent' | 'interested' | 'declined' | 'lapsed'
  answeredAt: Date | null
  declineCode: string | null
}

export type QuoteFact = {
  proposalId: string
  needId: string
  organizationId: string
  totalFen: number | null
  valid: boolean
  submittedAt: Date
}

export type NeedCase = {
  need: NeedFact
  sendings: Map<string, SendingFact>
  quotes: Map<string, QuoteFact>
}

/** The event as the folds see it. */
export type LoggedEvent = {
  type: string
  subjectId: string
  organizationId: string | null
  data: Record<string, string | number | boolean | null>
  at: Date
}

export const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
export const numberOf = (value: unknown) => (typeof value === 'number' ? value : null)

/** The columns of a need that are copied onto what is told of it. */
export function placeOf({ domain, cluster, region }: Pick<NeedFact, 'domain' | 'cluster' | 'region'>) {
  return { domain, cluster, region }
}
