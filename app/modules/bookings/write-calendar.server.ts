import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { runsWithin } from './booking.data.server.ts'
import { findPublicLine } from './line.data.server.ts'
import { closuresOf } from './times.data.server.ts'
import { DAY } from './window.ts'

const DAYS_BACK = 30
const DAYS_AHEAD = 400

/** A line's runs as iCalendar (RFC 5545): free and taken, and nobody's name. Null where the line is not public. */
export async function writeCalendar(
  lineId: string,
  language: Language,
  now = new Date(),
): Promise<string | null> {
  const t = translator(language)
  return reading(async (tx) => {
    const line = await findPublicLine(tx, lineId)
    if (!line) return null
    const from = new Date(now.getTime() - DAYS_BACK * DAY)
    const until = new Date(now.getTime() + DAYS_AHEAD * DAY)
    const runs = await runsWithin(tx, [lineId], { from, until })
    const calendar = ical({
      name: line.name,
      method: ICalCalendarMethod.PUBLISH,
      prodId: '//yupei//pilot lines//ZH',
    })
    for (const run of runs.filter(({ sharesWithId }) => sharesWithId === null)) {
      const agreed = ['confirmed', 'done', 'missed'].includes(run.status)
      calendar.createEvent({
        id: run.id,
        start: run.from,
        end: run.until,
        stamp: run.updatedAt,
        summary: `${t(agreed ? 'bookings:calendar.busy' : 'bookings:calendar.held')} · ${t('bookings:unitNumber', { unit: run.unit })}`,
        status: agreed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
        busystatus: ICalEventBusyStatus.BUSY,
      })
    }
    for (const closure of await closuresOf(tx, lineId, from)) {
      calendar.createEvent({
        id: closure.id,
        start: closure.from,
        end: closure.until,
        stamp: now,
        summary: t('bookings:week.state.closed'),
      })
    }
    return calendar.toString()
  })
}
