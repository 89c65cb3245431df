import { logger } from '../logger.server.ts'
import { reading, transaction } from '../transaction.server.ts'
import type { Consumer } from './consumer.server.ts'
import { moveCursor, placeCursor, readOn, takeCursor } from './cursor.server.ts'
import { EventRefused, handOver } from './hand-over.server.ts'
import { orderEvents } from './order-events.server.ts'
import { registeredConsumers } from './register-consumer.server.ts'
import { setAside } from './set-aside.server.ts'
import { tryAgain } from './try-again.server.ts'

/** Events taken in one transaction: on the embedded database nobody else is served meanwhile. */
const AT_ONCE = 20
/** Transactions of one consumer in one go; the next go is a second away. */
const TURNS = 200

/** Hands what happened to everybody who registered for it; returns how many events were taken. */
export async function consumeEvents(now = new Date()): Promise<number> {
  await orderEvents()
  let taken = 0
  for (const consumer of registeredConsumers()) {
    try {
      taken += await catchUp(consumer, now)
      taken += await tryAgain(consumer, now)
    } catch (error) {
      // One consumer's trouble keeps no other from reading.
      logger.error({ consumer: consumer.name, error: String(error) }, 'events not consumed')
    }
  }
  return taken
}

async function catchUp(consumer: Consumer, now: Date): Promise<number> {
  await reading((tx) => placeCursor(tx, consumer))
  let taken = 0
  for (let turn = 0; turn < TURNS; turn++) {
    const count = await takeTurn(consumer, now)
    if (count === 0) break
    taken += count
  }
  return taken
}

/** Many at once; where one is refused, those before it, and then it is set aside alone. */
async function takeTurn(consumer: Consumer, now: Date): Promise<number> {
  try {
    return await takeEvents(consumer, AT_ONCE, now)
  } catch (error) {
    if (!(error instanceof EventRefused)) throw error
    return error.before > 0 ? takeEvents(consumer, error.before, now) : setAside(consumer, error, now)
  }
}

/** Effects and the moved cursor commit together or not at all. */
function takeEvents(consumer: Consumer, limit: number, now: Date): Promise<number> {
  return transaction(async (tx) => {
    const after = await takeCursor(tx, consumer.name)
    if (after === undefined) return 0
    const { events, position } = await readOn(tx, consumer, after, limit)
    for (const [before, event] of events.entries()) await handOver(tx, consumer, event, before)
    if (position > after) await moveCursor(tx, consumer.name, position, now)
    return events.length
  })
}
