import type { Tx } from '#app/platform/transaction.server.ts'
import { occupyingStatuses } from './booking.ts'
import type { Closed, Diary } from './line.ts'
import { DAY, type Window } from './window.ts'

/** A week on either side: rules look at whole weeks and at the change-over to what comes next. */
const MARGIN = 8 * DAY

/** What is known of the time of each line around a window, but for one booking. */
export async function diariesOf(
  tx: Tx,
  lineIds: readonly string[],
  { from, until }: Window,
  except?: string,
): Promise<Map<string, Diary>> {
  const range = around(lineIds, {
    from: new Date(from.getTime() - MARGIN),
    until: new Date(until.getTime() + MARGIN),
  })
  const bookings = await tx.booking.findMany({
    where: {
      ...range,
      status: { in: [...occupyingStatuses] },
      sharesWithId: null,
      ...(except ? { id: { not: except } } : {}),
    },
    select: { lineId: true, unit: true, family: true, from: true, until: true, readyAt: true },
  })
  const closed = await closedWithin(tx, range)
  return new Map(
    lineIds.map((id) => [
      id,
      { busy: bookings.filter(({ lineId }) => lineId === id), closed: closed.get(id) ?? [] },
    ]),
  )
}

/** When each line is closed within a window, by its provider's word or its own calendar. */
export function closedOf(tx: Tx, lineIds: readonly string[], window: Window): Promise<Map<string, Closed[]>> {
  return closedWithin(tx, around(lineIds, window))
}

async function closedWithin(tx: Tx, range: ReturnType<typeof around>): Promise<Map<string, Closed[]>> {
  const closures = await tx.lineClosure.findMany({ where: range, orderBy: { from: 'asc' } })
  const imported = await tx.importedBusy.findMany({ where: range, orderBy: { from: 'asc' } })
  const closed = new Map<string, Closed[]>()
  for (const { lineId, from, until, reason } of [
    ...closures,
    ...imported.map((one) => ({ ...one, reason: '' })),
  ])
    closed.set(lineId, [...(closed.get(lineId) ?? []), { from, until, reason }])
  return closed
}

function around(lineIds: readonly string[], { from, until }: Window) {
  return { lineId: { in: [...lineIds] }, from: { lt: until }, until: { gt: from } }
}

export async function diaryOf(tx: Tx, lineId: string, window: Window, except?: string): Promise<Diary> {
  const diaries = await diariesOf(tx, [lineId], window, except)
  return diaries.get(lineId) ?? { busy: [], closed: [] }
}
