/** The provider's own calendar as windows in which a line is taken. Times without a zone are Asia/Shanghai. */
import ICAL from 'ical.js'
import { instantAt, type Window } from './window.ts'

export const CALENDAR_LIMIT_BYTES = 512 * 1024
export const EVENTS_LIMIT = 2_000
/** Times of one recurring event that are looked at: four years of every day, and no event of every second. */
const STEPS_LIMIT = 1_500
/** The same of a whole file: some tens of microseconds each, in which the process answers nobody else. */
const FILE_STEPS_LIMIT = 20_000

export type CalendarProblem = 'unreadable' | 'too-many-events' | 'endless'
export type CalendarReading = { ok: true; windows: Window[] } | { ok: false; problem: CalendarProblem }

class Unusable extends Error {
  constructor(readonly problem: CalendarProblem) {
    super(problem)
  }
}

/** @param range recurring events are unfolded within it, and what lies outside is left out */
export function readCalendar(text: string, range: Window): CalendarReading {
  try {
    const file = { steps: 0 }
    const windows = eventsOf(text).flatMap((event) => windowsOf(event, range, file))
    if (windows.length > EVENTS_LIMIT) return { ok: false, problem: 'too-many-events' }
    return { ok: true, windows: windows.sort((a, b) => +a.from - +b.from) }
  } catch (error) {
    // The parser throws what it cannot read as errors of its own and of the language.
    return { ok: false, problem: error instanceof Unusable ? error.problem : 'unreadable' }
  }
}

function eventsOf(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text))
  if (root.name !== 'vcalendar') throw new Unusable('unreadable')
  const components = root.getAllSubcomponents('vevent')
  if (components.length > EVENTS_LIMIT) throw new Unusable('too-many-events')
  const all = components.map(
    (component) => new ICAL.Event(component, { strictExceptions: true, exceptions: [] }),
  )
  const masters = all.filter((event) => !event.isRecurrenceException())
  for (const changed of all.filter((event) => event.isRecurrenceException()))
    masters.find(({ uid }) => uid === changed.uid)?.relateException(changed)
  return masters.filter(({ component }) => {
    const free = component.getFirstPropertyValue('transp') === 'TRANSPARENT'
    return !free && component.getFirstPropertyValue('status') !== 'CANCELLED'
  })
}

function windowsOf(event: ICAL.Event, range: Window, file: { steps: number }): Window[] {
  if (!event.isRecurring())
    return within({ from: instantOf(event.startDate), until: instantOf(event.endDate) }, range)
  const found: Window[] = []
  const times = event.iterator()
  for (let step = 0; ; step++) {
    if (step > STEPS_LIMIT) throw new Unusable('endless')
    if (++file.steps > FILE_STEPS_LIMIT) throw new Unusable('too-many-events')
    const time = times.next()
    // Typed as always there, it ends with undefined.
    if (!time || instantOf(time) >= range.until) return found
    const { startDate, endDate } = event.getOccurrenceDetails(time)
    found.push(...within({ from: instantOf(startDate), until: instantOf(endDate) }, range))
  }
}

function within(window: Window, range: Window): Window[] {
  return window.from < window.until && window.from < range.until && window.until > range.from ? [window] : []
}

function instantOf(time: ICAL.Time): Date {
  const floating = time.isDate || time.zone === ICAL.Timezone.localTimezone
  if (!floating) return time.toJSDate()
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`
  const instant = instantAt(day, time.isDate ? 0 : time.hour * 60 + time.minute)
  if (Number.isNaN(instant.getTime())) throw new Unusable('unreadable')
  return instant
}
