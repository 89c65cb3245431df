import { daysBetween } from '#app/platform/dates.ts'

export type Certificate = {
  id: string
  code: string
  issuer: string | null
  number: string | null
  /** First and last day of validity. A blank end is unknown, not "for ever". */
  validFrom: string | null
  validTo: string | null
  verified: boolean
  /** An official refused it: it counts for nothing until one approves it. */
  refused: boolean
  /** What officials last did with it; null where nothing was handed in. */
  check: CertificateCheck | null
}

export type CertificateCheck = {
  state: 'pending' | 'approved' | 'revise' | 'refused'
  /** Why it was not approved, and what the official wrote. */
  reason: string | null
  text: string | null
}

export type CertificateState = 'valid' | 'ending' | 'expired' | 'upcoming' | 'end-unknown'

/** Days before its last one during which a certificate should be renewed. */
const ENDING_DAYS = 60

/** What a certificate is worth on a day ('YYYY-MM-DD'); it is still good on its last day. */
export function certificateState(
  { validFrom, validTo }: Pick<Certificate, 'validFrom' | 'validTo'>,
  today: string,
): CertificateState {
  if (validTo && validTo < today) return 'expired'
  if (validFrom && validFrom > today) return 'upcoming'
  if (!validTo) return 'end-unknown'
  return daysBetween(today, validTo) <= ENDING_DAYS ? 'ending' : 'valid'
}

export type CheckStanding = 'none' | 'pending' | 'recheck' | 'approved' | 'revise' | 'refused' | 'expired'

/** How far the verification of a certificate has come on a day; whoever waits for an official waits, whatever was before. */
export function checkStanding(
  { check, verified, refused, validTo }: Pick<Certificate, 'check' | 'verified' | 'refused' | 'validTo'>,
  today: string,
): CheckStanding {
  const isOver = validTo !== null && validTo < today
  if (check?.state === 'pending') return verified && !isOver ? 'recheck' : 'pending'
  if (refused) return 'refused'
  if (isOver) return 'expired'
  if (check?.state === 'revise') return 'revise'
  return verified ? 'approved' : 'none'
}
