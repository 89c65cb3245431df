import { dayOf } from '#app/platform/dates.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { takeToRemind } from './due.data.server.ts'
import { isWorkingTime } from './working-days.ts'

const BATCH = 200
/** Reminders that one provider gets in a day, however much it leaves lying. */
const PER_PROVIDER = 5

/** A job: reminds providers of what they have not answered, in working hours. Returns how many reminders. */
export async function remindProviders(now: Date): Promise<number> {
  if (!isWorkingTime(now)) return 0
  return transaction(async (tx) => {
    const reminded = await takeToRemind(tx, now, { limit: BATCH, perProvider: PER_PROVIDER })
    await appendEvents(
      tx,
      reminded.map(({ id, needId, organizationId, title, dueAt, late }) => ({
        type: 'sending.reminded',
        subjectId: id,
        organizationId,
        data: {
          toOrganizationId: organizationId,
          sendingId: id,
          needId,
          title,
          dueOn: dayOf(dueAt),
          reason: late ? 'late' : 'soon',
        },
      })),
    )
    return reminded.length
  })
}
