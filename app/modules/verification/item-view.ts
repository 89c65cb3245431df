import type { Act, Kind, Reason, Standing } from './verification.ts'

export type StepView = {
  id: string
  act: Act
  /** Who did it; null for the days, and where it is not for the reader to know. */
  by: string | null
  reason: Reason | null
  text: string | null
  at: string
}

export type DocumentView = { id: string; name: string; image: boolean; at: string }

/** An item of verification as its page shows it; the newest step and document first. */
export type ItemView = {
  id: string
  kind: Kind
  code: string
  standing: Standing
  revision: number
  waitingSince: string
  /** Last day to decide what waits. */
  decideBy: string
  expiresOn: string | null
  recheckOn: string | null
  organization: { name: string; creditCode: string; regionCode: string | null }
  certificate: {
    issuer: string | null
    number: string | null
    validFrom: string | null
    validTo: string | null
  } | null
  steps: StepView[]
  documents: DocumentView[]
}

/** Something of an organization that can be checked, with what became of it so far. */
export type OwnLine = {
  key: string
  kind: Kind
  code: string
  /** What the item says; without one, what was found before the queue kept a history of it. */
  standing: Standing | 'none'
  expiresOn: string | null
  mayHandIn: boolean
  item: ItemView | null
}

export type QueueLine = Pick<ItemView, 'id' | 'kind' | 'code' | 'standing' | 'waitingSince' | 'expiresOn'> & {
  organization: string
  regionCode: string | null
  recheck: boolean
  urgency: 'late' | 'ending' | null
}
