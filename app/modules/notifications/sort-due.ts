import { type Choice, channelWanted } from './channel-wanted.ts'
import type { Topic } from './notification.ts'
import { DIGEST_HOUR, isQuiet, nextHour, type Times } from './quiet-hours.ts'

/** Letters about notifications that one person gets in a day; what comes after goes with the next morning's digest. */
export const LETTERS_PER_DAY = 10

type Due = { id: string; mergeable: boolean; notification: { topic: Topic; readAt: Date | null } }

export type Sorted<Delivery> = {
  /** Each of these lists is one letter. */
  letters: Delivery[][]
  suppressed: { delivery: Delivery; reason: 'unwanted' | 'read' }[]
  held: { delivery: Delivery; reason: 'quiet' | 'cap'; until: Date }[]
}

/**
 * What becomes of the deliveries that are due to a person: each urgent one is a letter of its own, all others are one together. Nobody is
 * written to about what they do not want any more or have read already, nor at night, nor more often than the cap allows.
 */
export function sortDue<Delivery extends Due>(
  due: readonly Delivery[],
  {
    choices,
    times,
    lettersToday,
    now,
  }: { choices: readonly Choice[]; times: Times; lettersToday: number; now: Date },
): Sorted<Delivery> {
  const sorted: Sorted<Delivery> = { letters: [], suppressed: [], held: [] }
  const merged: Delivery[] = []
  for (const delivery of due) {
    const { topic, readAt } = delivery.notification
    if (!channelWanted(choices, topic, 'email')) sorted.suppressed.push({ delivery, reason: 'unwanted' })
    else if (!delivery.mergeable) sorted.letters.push([delivery])
    else if (readAt) sorted.suppressed.push({ delivery, reason: 'read' })
    else if (isQuiet(now, times))
      sorted.held.push({ delivery, reason: 'quiet', until: nextHour(now, times.quietTo) })
    else merged.push(delivery)
  }
  if (merged.length > 0) sorted.letters.push(merged)
  const over = sorted.letters.splice(Math.max(0, LETTERS_PER_DAY - lettersToday))
  for (const delivery of over.flat()) sorted.held.push({ delivery, reason: 'cap', until: nextMorning(now) })
  return sorted
}

/** The first digest that is not of today. */
function nextMorning(now: Date): Date {
  return nextHour(nextHour(now, 0), DIGEST_HOUR)
}
