import type { Member } from '#app/modules/accounts/actor.ts'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { replaceImported } from './calendar.data.server.ts'
import { capacityChanged, findOwnLine, lockOwnLine } from './line.data.server.ts'
import { logImported } from './log-line.server.ts'
import { offerToWaiting } from './offer-to-waiting.server.ts'
import { CALENDAR_LIMIT_BYTES, type CalendarProblem, readCalendar } from './read-calendar.server.ts'
import { DAY } from './window.ts'

/** One person's uploads. */
const uploads = sharedRateLimit('calendars', 60, 3_600)

/** Brings in what is taken elsewhere; the upload before is replaced, a file that cannot be read changes nothing. */
export async function importCalendar(
  actor: Member,
  lineId: string,
  file: { name: string; bytes: Uint8Array },
  now = new Date(),
): Promise<Outcome<{ count: number }, 'gone' | 'no-file' | 'too-large' | 'too-often' | CalendarProblem>> {
  if (file.bytes.byteLength === 0) return refused('no-file')
  if (file.bytes.byteLength > CALENDAR_LIMIT_BYTES) return refused('too-large')
  if (!(await uploads.take(actor.userId))) return refused('too-often')
  const line = await reading((tx) => findOwnLine(tx, actor.organization.id, lineId))
  if (!line) return refused('gone')
  // Read before the line is locked: nobody's request waits for a parser.
  const until = new Date(now.getTime() + (line.horizonDays + 60) * DAY)
  const calendar = readCalendar(new TextDecoder().decode(file.bytes), { from: now, until })
  if (!calendar.ok) return refused(calendar.problem)
  const name =
    beginningOf(file.name.replace(/^.*[\\/]/, '').replaceAll(/\p{Cc}/gu, ''), 120) || 'calendar.ics'
  return transaction(async (tx): Promise<Outcome<{ count: number }, 'gone'>> => {
    const own = await lockOwnLine(tx, actor.organization.id, lineId)
    if (!own) return refused('gone')
    await replaceImported(tx, lineId, name, calendar.windows)
    await logImported(tx, own, calendar.windows, actor)
    await capacityChanged(tx, lineId, now)
    // What the upload before kept may be free now.
    await offerToWaiting(tx, lineId, now)
    return granted({ count: calendar.windows.length })
  })
}

/** Takes away what was brought in: those times can be booked again. */
export async function clearImported(actor: Member, lineId: string, now = new Date()): Promise<boolean> {
  return transaction(async (tx) => {
    const own = await lockOwnLine(tx, actor.organization.id, lineId)
    if (!own) return false
    await replaceImported(tx, lineId, '', [])
    await logImported(tx, own, [], actor)
    await capacityChanged(tx, lineId, now)
    await offerToWaiting(tx, lineId, now)
    return true
  })
}
