/** How many minutes of a pilot line were offered and used: half-open, closed times left out. Pure. */
import { type OpeningHours, openOn } from '#app/modules/bookings/opening-hours.ts'
import { daysOf, minutesInCommon, minutesOf, type Window } from '#app/modules/bookings/window.ts'
import type { LineBlockFact, LineFact, RunFact } from './fold-line.ts'

/** Statuses of a booking whose hours were or are used; a customer who did not come used none. */
export const usingStatuses = ['confirmed', 'done'] as const

type Offered = Window & { units: number }
export type LineMinutes = { offered: number; used: { run: RunFact; minutes: number }[] }

/** @param spans of one line, apart from each other */
export function lineMinutes(
  spans: readonly LineFact[],
  blocks: readonly LineBlockFact[],
  runs: readonly RunFact[],
  asked: Window,
): LineMinutes {
  const offered = spans.flatMap((span) => offeredIn(span, blocks, asked))
  return {
    offered: offered.reduce((sum, window) => sum + minutesOf(window) * window.units, 0),
    used: runs.flatMap((run) => {
      const minutes = offered.reduce((sum, window) => sum + minutesInCommon(window, run), 0)
      return minutes > 0 ? [{ run, minutes }] : []
    }),
  }
}

function offeredIn(
  { hours, units, since, until }: LineFact,
  blocks: readonly LineBlockFact[],
  asked: Window,
): Offered[] {
  const part = common(asked, { from: since, until: until ?? asked.until })
  if (!part) return []
  const openingHours = JSON.parse(hours) as OpeningHours
  return daysOf(part).flatMap((day) => {
    const open = openOn(openingHours, day)
    const window = open && common(open, part)
    return window ? blocks.reduce(without, [window]).map((free) => ({ ...free, units })) : []
  })
}

function common(a: Window, b: Window): Window | null {
  const from = new Date(Math.max(+a.from, +b.from))
  const until = new Date(Math.min(+a.until, +b.until))
  return from < until ? { from, until } : null
}

/** What is left of windows beside a block. */
function without(windows: Window[], block: Window): Window[] {
  return windows.flatMap((window) => {
    const before = common(window, { from: window.from, until: block.from })
    const after = common(window, { from: block.until, until: window.until })
    if (!common(window, block)) return [window]
    return [before, after].filter((one): one is Window => one !== null)
  })
}

/** Hours to one place, as they are read. */
export const inHours = (minutes: number) => Math.round(minutes / 6) / 10
