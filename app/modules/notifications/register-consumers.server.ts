import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { toldTypes } from './catalogue.ts'
import { tellPeople } from './tell-people.server.ts'

/** The migration that made the table says where an older market begins: nobody is told of what happened before. */
export function registerNotifications(): void {
  registerConsumer('notifications', toldTypes, (tx, event) => tellPeople(tx, event), {
    startAt: 'beginning',
  })
}
