/** Closed times and qualifications of a line as its provider sees them. */
export type LineTimes = {
  closures: { id: string; from: string; until: string; reason: string }[]
  /** Bookings that lie in a closed time: they stay until somebody calls them off. */
  clashes: number
  qualified: { organizationId: string; name: string; expiresOn: string; expired: boolean }[]
}
