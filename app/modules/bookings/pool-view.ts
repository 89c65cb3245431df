/** An offer to pool as one side sees it: nothing of the other before both agree. Plain data. */
export type PoolView = {
  id: string
  kind: 'batch' | 'changeover'
  status: 'open' | 'complete' | 'dissolved'
  lineId: string
  lineName: string
  savedHours: number
  savedFen: number
  ownSavedFen: number
  ownBookingId: string
  answer: boolean | null
  /** The own window now, and as it would be; equal where it does not change. */
  before: { from: string; until: string }
  after: { from: string; until: string }
  expiresAt: string
  /** Null until both agreed. */
  partner: string | null
  mayAnswer: boolean
}
