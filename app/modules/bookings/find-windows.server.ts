import { addDays, dayOf, daysBetween } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { WindowSearch } from './booking.schema.ts'
import { mondayOfWeek } from './calendar-week.ts'
import { type BrokenRule, judgeCapability } from './capability.ts'
import { diariesOf } from './diary.data.server.ts'
import type { FoundLine, FoundWindows } from './found-windows.ts'
import { earliestFree, freeDays } from './free-windows.ts'
import { openLines } from './line.data.server.ts'
import { type Diary, OTHER_FAMILY } from './line.ts'
import type { LineView } from './line-view.ts'
import { type CustomerType, priceFen } from './rate-card.ts'
import { viewOf } from './read-line.server.ts'
import { lengthProblems, minutesFor, throughputProblem } from './why-not.ts'
import { instantAt } from './window.ts'
import { parametersOf } from './wish-of-form.ts'

const DAYS = 7
/** Days of one search at most: what fits a calendar on a page. */
const DAYS_LIMIT = 14
/** Lines that are looked at; a city has some hundred. */
const LINES_LIMIT = 500
const LINES_PER_PAGE = 6
/** Lines that cannot do it: enough to see why. */
const UNABLE_SHOWN = 8

/** Date first: what is free across all platforms for a run that needs so much, and what it costs. */
export async function findWindows(
  search: WindowSearch,
  type: CustomerType,
  page: number,
  now = new Date(),
): Promise<FoundWindows> {
  const { firstDay, lastDay } = daysAsked(search, dayOf(now))
  return reading(async (tx) => {
    const lines = (await openLines(tx, LINES_LIMIT)).map(viewOf)
    const judged = lines.map((line) => judgeLine(line, search))
    const able = judged.filter(({ broken }) => broken.length === 0)
    const horizon = Math.max(...able.map(({ line }) => line.horizonDays), 0)
    const range = { from: instantAt(firstDay, 0), until: instantAt(addDays(dayOf(now), horizon + 1), 0) }
    const diaries = await diariesOf(
      tx,
      able.map(({ line }) => line.id),
      range,
    )
    const found = able
      .map(({ line, minutes, unknown }) => {
        const diary = diaries.get(line.id) ?? { busy: [], closed: [] }
        return { ...foundLine(line, diary, { minutes, type, firstDay, lastDay }, now), unknown }
      })
      .sort(byStart)
    const free = found.filter(({ first }) => first !== null)
    const pages = Math.max(1, Math.ceil(found.length / LINES_PER_PAGE))
    const at = Math.min(page, pages)
    return {
      firstDay,
      lastDay,
      days: Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, index) =>
        addDays(firstDay, index),
      ),
      free: free.length,
      page: at,
      pages,
      lines: found.slice((at - 1) * LINES_PER_PAGE, at * LINES_PER_PAGE),
      unable: judged
        .filter(({ broken }) => broken.length > 0)
        // Those nearest to doing it first.
        .sort((a, b) => a.broken.length - b.broken.length)
        .slice(0, UNABLE_SHOWN)
        .map(({ line, broken }) => ({
          id: line.id,
          name: line.name,
          providerName: line.providerName,
          broken,
        })),
    }
  })
}

/** The week or the days asked for; the seven days from today where neither is, and never more than fit. */
export function daysAsked(
  { week, from, until }: Pick<WindowSearch, 'week' | 'from' | 'until'>,
  today: string,
): { firstDay: string; lastDay: string } {
  const monday = week ? mondayOfWeek(week, today) : null
  if (monday) return { firstDay: monday, lastDay: addDays(monday, DAYS - 1) }
  const firstDay = from && from > today ? from : today
  const wanted = until && until >= firstDay ? until : addDays(firstDay, DAYS - 1)
  const limit = addDays(firstDay, DAYS_LIMIT - 1)
  return { firstDay, lastDay: [wanted, limit].sort()[0] ?? limit }
}

/** Whether a line can do it at all, and how long it takes there: without hours of one's own, what the batch needs at its throughput. */
function judgeLine(line: LineView, search: WindowSearch) {
  const minutes = search.hours
    ? search.hours * 60
    : Math.max(line.minBlockMinutes, minutesFor(search.batchKg, line))
  const { broken, unknown } = judgeCapability(
    { ...parametersOf(search), batchKg: search.batchKg },
    line.capability,
  )
  const all: BrokenRule[] = [
    ...broken,
    ...lengthProblems(line, minutes),
    ...throughputProblem(search, line, minutes),
  ]
  return { line, minutes, unknown, broken: all }
}

function foundLine(
  line: LineView,
  diary: Diary,
  asked: { minutes: number; type: CustomerType; firstDay: string; lastDay: string },
  now: Date,
): Omit<FoundLine, 'unknown'> {
  const { minutes, type, firstDay, lastDay } = asked
  // Which family one's material is, only the booking's form asks: so both change-overs are reckoned with.
  const family = OTHER_FAMILY
  const days = freeDays(line, diary, { firstDay, lastDay, minutes, family }, now)
  const first = days.find(({ start }) => start !== null)?.start ?? null
  const next =
    first ??
    earliestFree(line, diary, { firstDay: addDays(lastDay, 1), days: line.horizonDays, minutes, family }, now)
  return {
    id: line.id,
    name: line.name,
    providerName: line.providerName,
    parallelUnits: line.parallelUnits,
    orderMode: line.orderMode,
    hours: minutes / 60,
    days: days.map(({ day, start }) => ({
      day,
      start: start && { from: start.from.toISOString(), units: start.units },
    })),
    first: first && { from: first.from.toISOString(), until: first.until.toISOString(), units: first.units },
    nextOn: next && dayOf(next.from),
    priceFen: next && priceFen(line.rateCard, type, line.openingHours, next),
  }
}

/** What begins soonest, then what costs least; what is full goes last. */
function byStart(a: FoundLine, b: FoundLine): number {
  const start = (one: FoundLine) => one.first?.from ?? `~${one.nextOn ?? '~'}`
  if (start(a) !== start(b)) return start(a) < start(b) ? -1 : 1
  return (a.priceFen ?? 0) - (b.priceFen ?? 0) || (a.id < b.id ? -1 : 1)
}
