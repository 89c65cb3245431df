/** A wish on the wait list as its firm sees it: plain data. */
export type WaitingLine = {
  id: string
  lineId: string
  lineName: string
  earliest: string
  latest: string
  hours: number
  /** 1 for who is next; null while a window is held. */
  place: number | null
  offer: { bookingId: string; from: string; until: string; holdUntil: string | null } | null
}
