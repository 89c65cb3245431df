/** npm run monitoring:recount: counts what officials see anew from the event log; the figures stay what they were. */
import { recountFacts } from './modules/monitoring/recount-facts.server.ts'
import { closeDatabase } from './platform/db.server.ts'

const counted = await recountFacts()
console.log(
  counted ? `${counted.events} events, ${counted.needs} needs` : 'being counted elsewhere, or not begun',
)
await closeDatabase()
