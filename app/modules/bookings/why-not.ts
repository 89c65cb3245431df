/**
 * Every rule that a request breaks, not only the first: who asks may put all of it right at once. Rules are names of texts
 * (`bookings:rule.<name>`); values ending in `At` are instants, in `On` days.
 */
import { addDays, dayOf } from '#app/platform/dates.ts'
import { type BrokenRule, type CapabilityRule, judgeCapability, type RunParameters } from './capability.ts'
import { type Diary, familiesOf, isOtherFamily, type LineFacts } from './line.ts'
import { fitsOpeningHours, openMinutes } from './opening-hours.ts'
import { freeUnits } from './units.ts'
import { GRID_MINUTES, HOUR, MINUTE, minutesOf, mondayOf, overlaps, type Window, weekFrom } from './window.ts'

export type TimeRule =
  | 'reversed'
  | 'off-grid'
  | 'past'
  | 'notice'
  | 'horizon'
  | 'too-short'
  | 'too-long'
  | 'opening-hours'
  | 'closed'
  | 'open-share'
export type Rule =
  | TimeRule
  | CapabilityRule
  | 'paused'
  | 'own-line'
  | 'family'
  | 'too-little-time'
  | 'unqualified'
  | 'qualification-ends'
  | 'quota'
  | 'line-full'
  | 'deal'

export type RunRequest = Window & { family: string; batchKg?: number | null; parameters: RunParameters }

export type CustomerFacts = {
  organizationId: string
  /** Windows of this line that this firm keeps from others now, one that is held for its wish among them. */
  keptWindows: number
  /** Last day of its qualification for the line; null where it has none. */
  qualifiedTo: string | null
}

/** All that speaks against a request; empty where nothing does. */
export function whyNot(
  request: RunRequest,
  line: LineFacts,
  diary: Diary,
  customer: CustomerFacts,
  now: Date,
): BrokenRule<Rule>[] {
  const broken: BrokenRule<Rule>[] = []
  if (line.status === 'paused') broken.push({ rule: 'paused', values: {} })
  if (customer.organizationId === line.organizationId) broken.push({ rule: 'own-line', values: {} })
  const time = timeProblems(line, diary, request, now)
  broken.push(...time)
  if (!isOtherFamily(request.family) && !familiesOf(line).includes(request.family))
    broken.push({ rule: 'family', values: {} })
  broken.push(...judgeCapability({ ...request.parameters, batchKg: request.batchKg }, line.capability).broken)
  // Of a window that is none, nobody can say whether it is long enough, or free.
  const isWindow = request.from < request.until
  if (isWindow) broken.push(...throughputProblem(request, line, minutesOf(request)))
  broken.push(...qualificationProblem(request, line, customer))
  if (customer.keptWindows >= line.quotaPerFirm)
    broken.push({ rule: 'quota', values: { count: line.quotaPerFirm } })
  if (isWindow && freeUnits(line, diary.busy, request).length === 0)
    broken.push({ rule: 'line-full', values: { units: line.parallelUnits } })
  return broken
}

/** What speaks against a window whoever asks for it. */
export function timeProblems(
  line: LineFacts,
  diary: Pick<Diary, 'busy' | 'closed'>,
  window: Window,
  now: Date,
): BrokenRule<TimeRule>[] {
  if (!(window.from < window.until)) return [{ rule: 'reversed', values: {} }]
  const broken: BrokenRule<TimeRule>[] = []
  const minutes = minutesOf(window)
  const offGrid = [window.from, window.until].some((one) => one.getTime() % (GRID_MINUTES * MINUTE) !== 0)
  if (offGrid) broken.push({ rule: 'off-grid', values: { minutes: GRID_MINUTES } })
  const soonest = new Date(now.getTime() + line.noticeHours * HOUR)
  if (window.from <= now) broken.push({ rule: 'past', values: {} })
  else if (window.from < soonest)
    broken.push({ rule: 'notice', values: { hours: line.noticeHours, soonestAt: soonest.toISOString() } })
  const lastOn = addDays(dayOf(now), line.horizonDays)
  if (dayOf(window.from) > lastOn)
    broken.push({ rule: 'horizon', values: { days: line.horizonDays, lastOn } })
  broken.push(...lengthProblems(line, minutes))
  if (!fitsOpeningHours(line.openingHours, window)) broken.push({ rule: 'opening-hours', values: {} })
  for (const closed of diary.closed) {
    if (overlaps(closed, window))
      broken.push({
        rule: 'closed',
        values: {
          fromAt: closed.from.toISOString(),
          untilAt: closed.until.toISOString(),
          reason: closed.reason,
        },
      })
  }
  // Of what is far too long the weeks are not counted: it may be a thousand years.
  const share = minutes > line.maxBlockMinutes ? null : shareProblem(line, diary, window)
  return share ? [...broken, share] : broken
}

/** What speaks against a run of that length whenever it begins. */
export function lengthProblems(
  { minBlockMinutes, maxBlockMinutes }: Pick<LineFacts, 'minBlockMinutes' | 'maxBlockMinutes'>,
  minutes: number,
): BrokenRule<'too-short' | 'too-long'>[] {
  if (minutes < minBlockMinutes) return [{ rule: 'too-short', values: { hours: minBlockMinutes / 60 } }]
  return minutes > maxBlockMinutes ? [{ rule: 'too-long', values: { hours: maxBlockMinutes / 60 } }] : []
}

/** The share of a week that the line gives to others is a bound on all their bookings together. */
function shareProblem(
  line: LineFacts,
  { busy }: Pick<Diary, 'busy'>,
  window: Window,
): BrokenRule<'open-share'> | null {
  if (line.openSharePercent >= 100) return null
  const lastMonday = mondayOf(dayOf(new Date(window.until.getTime() - 1)))
  for (let monday = mondayOf(dayOf(window.from)); monday <= lastMonday; monday = addDays(monday, 7)) {
    const week = weekFrom(monday)
    const within = (one: Window) => {
      const part = {
        from: new Date(Math.max(+one.from, +week.from)),
        until: new Date(Math.min(+one.until, +week.until)),
      }
      return part.from < part.until ? openMinutes(line.openingHours, part) : 0
    }
    const booked = busy.reduce((sum, one) => sum + within(one), 0) + within(window)
    const given = (line.parallelUnits * openMinutes(line.openingHours, week) * line.openSharePercent) / 100
    if (booked > given)
      return { rule: 'open-share', values: { percent: line.openSharePercent, weekOn: monday } }
  }
  return null
}

/** Minutes on the grid that a batch takes at the line's throughput; 0 where either is not said. */
export function minutesFor(
  batchKg: number | null | undefined,
  { capability: { throughputKgPerHour: perHour } }: Pick<LineFacts, 'capability'>,
): number {
  if (typeof perHour !== 'number' || perHour <= 0 || !batchKg) return 0
  return Math.ceil(((batchKg / perHour) * 60) / GRID_MINUTES) * GRID_MINUTES
}

export function throughputProblem(
  { batchKg }: Pick<RunRequest, 'batchKg'>,
  line: Pick<LineFacts, 'capability'>,
  minutes: number,
): BrokenRule<'too-little-time'>[] {
  const needed = minutesFor(batchKg, line)
  const perHour = Number(line.capability.throughputKgPerHour)
  return needed > minutes
    ? [{ rule: 'too-little-time', values: { hours: needed / 60, perHour, wanted: batchKg ?? 0 } }]
    : []
}

function qualificationProblem(
  request: RunRequest,
  line: LineFacts,
  customer: CustomerFacts,
): BrokenRule<'unqualified' | 'qualification-ends'>[] {
  if (!line.needsQualification) return []
  if (!customer.qualifiedTo) return [{ rule: 'unqualified', values: {} }]
  const lastDay = dayOf(new Date(request.until.getTime() - 1))
  return lastDay > customer.qualifiedTo
    ? [{ rule: 'qualification-ends', values: { lastOn: customer.qualifiedTo } }]
    : []
}
