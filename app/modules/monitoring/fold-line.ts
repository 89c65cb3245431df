/** One event after another onto what is known of a pilot line's time: when it was open, closed and booked. Pure. */
import { type LoggedEvent, numberOf, textOf } from './need-case.ts'

export type LineFact = {
  lineId: string
  organizationId: string
  title: string
  domain: string | null
  region: string | null
  units: number
  /** OpeningHours of bookings, as JSON. */
  hours: string
  since: Date
  until: Date | null
}

export type LineBlockFact = { lineId: string; blockId: string; imported: boolean; from: Date; until: Date }

export type RunFact = {
  bookingId: string
  lineId: string
  from: Date
  until: Date
  status: string
  shared: boolean
}

const openings = ['line.added', 'line.changed', 'line.paused', 'line.opened'] as const
const blockings = ['line.closed', 'line.reopened', 'line.imported'] as const
export const openingEventTypes: readonly string[] = openings
export const blockingEventTypes: readonly string[] = blockings
export const RUN_EVENT = 'run.changed'

/** The spans that an event ends and begins. @param open the span that has no end yet */
export function foldLine(open: LineFact | null, event: LoggedEvent): LineFact[] {
  const { subjectId: lineId, organizationId, data } = event
  const [title, hours, units] = [textOf(data.title), textOf(data.hours), numberOf(data.units)]
  // Older lines of the log said nothing of hours; the first change of the line does.
  if (!organizationId || title === null || hours === null || units === null) return []
  // A clock that was put back makes no span that ends before it begins.
  const at = open && event.at < open.since ? open.since : event.at
  const place = { domain: textOf(data.domain), region: textOf(data.region) }
  const next = { lineId, organizationId, title, ...place, units, hours, since: at, until: null }
  if (data.open !== true) return open ? [{ ...open, until: at }] : []
  if (!open) return [next]
  if (sameTime(open, next)) return [{ ...next, since: open.since }]
  return +open.since === +at ? [next] : [{ ...open, until: at }, next]
}

const sameTime = (one: LineFact, other: LineFact) =>
  one.units === other.units && one.hours === other.hours && one.region === other.region

/** Changes the times given. */
export function foldBlocks(blocks: Map<string, LineBlockFact>, event: LoggedEvent): void {
  const { type, subjectId: lineId, data, at } = event
  const blockId = textOf(data.closureId)
  if (type === 'line.reopened' && blockId) endBlock(blocks, blocks.get(blockId), at)
  if (type === 'line.closed' && blockId) {
    const window = windowOf(data.from, data.until)
    if (window) blocks.set(blockId, { lineId, blockId, imported: false, ...window })
  }
  if (type !== 'line.imported') return
  // A new calendar takes the place of the old one from now on; what was taken before then was taken.
  for (const block of blocks.values()) if (block.imported) endBlock(blocks, block, at)
  for (const { from: begun, until } of windowsOf(textOf(data.windows))) {
    const from = new Date(Math.max(+begun, +at))
    const id = `${+from} ${+until}`
    if (from < until) blocks.set(id, { lineId, blockId: id, imported: true, from, until })
  }
}

/** From then on; what was closed until then stays so, and what is over stays as it was. */
function endBlock(blocks: Map<string, LineBlockFact>, block: LineBlockFact | undefined, at: Date): void {
  if (!block || block.until <= at) return
  if (block.from >= at) blocks.delete(block.blockId)
  else blocks.set(block.blockId, { ...block, until: at })
}

/** A booking as the event says that it stands; null where it says too little. */
export function runOf({ subjectId: bookingId, data }: LoggedEvent): RunFact | null {
  const [lineId, status, window] = [textOf(data.lineId), textOf(data.status), windowOf(data.from, data.until)]
  return lineId && status && window
    ? { bookingId, lineId, ...window, status, shared: data.shared === true }
    : null
}

function windowOf(from: unknown, until: unknown): { from: Date; until: Date } | null {
  const window = { from: new Date(textOf(from) ?? Number.NaN), until: new Date(textOf(until) ?? Number.NaN) }
  return window.from < window.until ? window : null
}

function windowsOf(json: string | null) {
  const pairs = JSON.parse(json ?? '[]') as [string, string][]
  return pairs.flatMap(([from, until]) => windowOf(from, until) ?? [])
}
