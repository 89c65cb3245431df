import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { countEvent, countedTypes } from './count-event.server.ts'

/** Under which the log knows whoever counts. */
export const MONITORING = 'monitoring'

/** The figures begin with the market. */
export function registerMonitoring(): void {
  registerConsumer(MONITORING, countedTypes, countEvent, { startAt: 'beginning' })
}
