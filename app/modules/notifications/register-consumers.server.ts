import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { toldTypes } from './catalogue.ts'
import { tellPeople } from './tell-people.server.ts'

/** Under which the log knows whoever tells people. */
export const NOTIFICATIONS = 'notifications'

/** The migration that made the table says where an older market begins: nobody is told of what happened before. */
export function registerNotifications(): void {
  registerConsumer(NOTIFICATIONS, toldTypes, (tx, event) => tellPeople(tx, event), {
    startAt: 'beginning',
  })
}
