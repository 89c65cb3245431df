import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { countEvent } from './count-event.server.ts'
import { countLate } from './count-late.server.ts'
import { countedTypes } from './counted-types.ts'
import { MONITORING } from './monitoring-consumer.ts'

/** The figures begin with the market. */
export function registerMonitoring(): void {
  registerConsumer(MONITORING, countedTypes, countEvent, { startAt: 'beginning', late: countLate })
}
