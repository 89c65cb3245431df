import type { Urgency } from './notification.ts'
import { DIGEST_HOUR, isQuiet, nextHour, type Times } from './quiet-hours.ts'

/** What becomes of a letter at first: it waits for its moment, or it is not written. */
export type Plan =
  | { state: 'waiting' | 'held'; notBefore: Date; mergeable: boolean; reason: string | null }
  | { state: 'suppressed'; notBefore: Date; mergeable: false; reason: string }

/** So long a letter that is not urgent waits for others to go with it: much often happens at once. */
const GATHER_MILLISECONDS = 60_000

/** When a person is written to. @param wanted whether they want letters of this topic */
export function planLetter(
  urgency: Exclude<Urgency, 'site'>,
  wanted: boolean,
  times: Times,
  now: Date,
): Plan {
  if (!wanted) return { state: 'suppressed', notBefore: now, mergeable: false, reason: 'unwanted' }
  if (urgency === 'now') return { state: 'waiting', notBefore: now, mergeable: false, reason: null }
  if (urgency === 'digest' && times.digest) {
    return { state: 'held', notBefore: nextHour(now, DIGEST_HOUR), mergeable: true, reason: 'digest' }
  }
  if (isQuiet(now, times)) {
    return { state: 'held', notBefore: nextHour(now, times.quietTo), mergeable: true, reason: 'quiet' }
  }
  const gathered = new Date(now.getTime() + GATHER_MILLISECONDS)
  return { state: 'waiting', notBefore: gathered, mergeable: true, reason: null }
}
