import type { Tx } from '#app/platform/transaction.server.ts'
import { occupyingStatuses } from './booking.ts'
import type { Diary } from './line.ts'
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
  const range = {
    lineId: { in: [...lineIds] },
    from: { lt: new Date(until.getTime() + MARGIN) },
    until: { gt: new Date(from.getTime() - MARGIN) },
  }
  const bookings = await tx.booking.findMany({
    where: {
      ...range,
      status: { in: [...occupyingStatuses] },
      sharesWithId: null,
      ...(except ? { id: { not: except } } : {}),
    },
    select: { lineId: true, unit: true, family: true, from: true, until: true, readyAt: true },
  })
  const closures = await tx.lineClosure.findMany({ where: range, orderBy: { from: 'asc' } })
  const imported = await tx.importedBusy.findMany({ where: range, orderBy: { from: 'asc' } })
  const closed = [...closures, ...imported.map((one) => ({ ...one, reason: '' }))]
  return new Map(
    lineIds.map((id) => [
      id,
      {
        busy: bookings.filter(({ lineId }) => lineId === id),
        closed: closed
          .filter(({ lineId }) => lineId === id)
          .map(({ from: start, until: end, reason }) => ({ from: start, until: end, reason })),
      },
    ]),
  )
}

export async function diaryOf(tx: Tx, lineId: string, window: Window, except?: string): Promise<Diary> {
  const diaries = await diariesOf(tx, [lineId], window, except)
  return diaries.get(lineId) ?? { busy: [], closed: [] }
}
