import { listEventFailures, readEventLag } from '#app/platform/events/event-failures.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { DeliveriesView } from './deliveries-view.ts'
import { masked, maskedIn } from './masked.ts'
import type { DeliveryState } from './notification.ts'
import {
  countByState,
  countDeadLetters,
  otherDeadLetters,
  PER_PAGE,
  pageOfState,
} from './operator.data.server.ts'

const SHOWN = 20

export function readDeliveries(state: DeliveryState, page: number): Promise<DeliveriesView> {
  return reading(async (tx) => {
    const counts = await countByState(tx)
    const pages = Math.max(1, Math.ceil(counts[state] / PER_PAGE))
    const shown = Math.min(page, pages)
    const deliveries = await pageOfState(tx, state, shown)
    const others = await otherDeadLetters(tx, SHOWN)
    const failures = await listEventFailures(tx, SHOWN)
    const pending = state === 'held' || state === 'failed' || state === 'waiting'
    return {
      state,
      counts,
      page: shown,
      pages,
      deliveries: deliveries.map(({ createdAt, sentAt, notBefore, lastError, ...row }) => ({
        ...row,
        reason: lastError && maskedIn(lastError),
        at: (sentAt ?? createdAt).toISOString(),
        next: pending ? notBefore.toISOString() : null,
      })),
      deadLetters: await countDeadLetters(tx),
      others: others.map(({ id, to, attempts, lastError, createdAt }) => ({
        id,
        address: masked(to),
        attempts,
        reason: lastError && maskedIn(lastError),
        at: createdAt.toISOString(),
      })),
      failures: failures.map(({ eventId, notBefore, deadAt, subjectId: _, ...row }) => ({
        ...row,
        eventId: String(eventId),
        next: deadAt ? null : notBefore.toISOString(),
      })),
      lags: await readEventLag(tx),
    }
  })
}
