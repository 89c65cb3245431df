import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { BookingRow } from './booking.data.server.ts'
import { type LineRow, lineToLog } from './line.data.server.ts'
import { openingOf, runData } from './logged-line.ts'
import type { Window } from './window.ts'

/** What officials' figures need of a line's time stands in the events themselves: rows change later, and what was offered then does not. */
export async function logOpening(
  tx: Tx,
  type: 'line.added' | 'line.changed' | 'line.paused' | 'line.opened',
  lineId: string,
  actor: Actor,
): Promise<void> {
  const line: LineRow = await lineToLog(tx, lineId)
  const { organizationId } = line
  await appendEvent(tx, {
    ...{ type, subjectId: lineId, organizationId, actorId: actor.userId },
    data: openingOf(line),
  })
}

/** A booking as it stands now: told after every step of its life, and where its window changed. */
export async function logRun(
  tx: Tx,
  { line, ...booking }: BookingRow,
  now: Partial<BookingRow> = {},
): Promise<void> {
  const { organizationId } = line
  await appendEvent(tx, {
    ...{ type: 'run.changed', subjectId: booking.id, organizationId },
    data: runData({ ...booking, ...now }),
  })
}

export function logClosure(
  tx: Tx,
  line: Pick<LineRow, 'id' | 'organizationId'>,
  closure: { id: string; window?: Window },
  { userId: actorId }: Pick<Actor, 'userId'>,
) {
  const { id: closureId, window } = closure
  return appendEvent(tx, {
    ...{ subjectId: line.id, organizationId: line.organizationId, actorId },
    ...(window
      ? {
          type: 'line.closed',
          data: { closureId, from: window.from.toISOString(), until: window.until.toISOString() },
        }
      : { type: 'line.reopened', data: { closureId } }),
  })
}

/** The whole of a provider's own calendar, which takes the place of the one before. */
export function logImported(
  tx: Tx,
  line: Pick<LineRow, 'id' | 'organizationId'>,
  windows: readonly Window[],
  { userId: actorId }: Pick<Actor, 'userId'>,
) {
  const pairs = windows.map(({ from, until }) => [from.toISOString(), until.toISOString()])
  return appendEvent(tx, {
    ...{ type: 'line.imported', subjectId: line.id, organizationId: line.organizationId, actorId },
    data: { windows: JSON.stringify(pairs) },
  })
}
