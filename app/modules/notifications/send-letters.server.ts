import { atHour, dayOf } from '#app/platform/dates.ts'
import { logger } from '#app/platform/logger.server.ts'
import { post } from '#app/platform/mail.server.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import {
  countLettersSince,
  deliveriesDue,
  entrust,
  hold,
  lockReader,
  readersDue,
  settle,
  suppress,
} from './letter.data.server.ts'
import { DEFAULT_TIMES } from './quiet-hours.ts'
import { sortDue } from './sort-due.ts'
import { writeLetter } from './write-letter.server.ts'

const READERS_AT_ONCE = 100

/** A job: writes the letters that are due and notes what became of earlier ones; returns how many were left to be carried. */
export async function sendLetters(now: Date): Promise<number> {
  let letters = 0
  let after: string | null = null
  for (;;) {
    const readers: string[] = await reading((tx) => readersDue(tx, now, after, READERS_AT_ONCE))
    for (const userId of readers) {
      try {
        letters += await transaction((tx) => writeTo(tx, userId, now))
      } catch (error) {
        // One person's trouble keeps nobody else from their letter; the next go tries again.
        logger.error({ job: 'letters', userId, error: String(error) }, 'letter not written')
      }
    }
    after = readers.at(-1) ?? null
    if (readers.length < READERS_AT_ONCE) break
  }
  await reading(settle)
  return letters
}

/** The letter and what it carries change together: whoever else is at it at the same moment finds nothing left. */
async function writeTo(tx: Tx, userId: string, now: Date): Promise<number> {
  const reader = await lockReader(tx, userId)
  if (!reader) return 0
  const due = await deliveriesDue(tx, userId, now)
  const { letters, suppressed, held } = sortDue(due, {
    choices: reader.notificationChoices,
    times: reader.notificationTimes ?? DEFAULT_TIMES,
    lettersToday: await countLettersSince(tx, userId, atHour(dayOf(now))),
    now,
  })
  for (const { delivery, reason } of suppressed) await suppress(tx, [delivery.id], reason)
  for (const { delivery, reason, until } of held) await hold(tx, [delivery.id], reason, until)
  for (const deliveries of letters) {
    const told = deliveries.map(({ notification }) => notification)
    const mailId = await post(tx, writeLetter(reader, told), now)
    await entrust(
      tx,
      deliveries.map(({ id }) => id),
      mailId,
    )
  }
  return letters.length
}
