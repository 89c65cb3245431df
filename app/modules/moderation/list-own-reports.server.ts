import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { listReportsBy } from './case.data.server.ts'
import type { OwnReport } from './case-view.ts'
import type { Ground, State } from './moderation.ts'

/** An appeal is between the owner and the officials: until it is decided the report stands as answered. */
const answers: Record<State, OwnReport['answer']> = {
  open: 'waiting',
  dismissed: 'dismissed',
  taken_down: 'acted',
  appealed: 'acted',
  upheld: 'acted',
  restored: 'reversed',
}

/** What somebody reported, the newest first, and what came of it. */
export async function listOwnReports(actor: Actor): Promise<OwnReport[]> {
  const rows = await reading((tx) => listReportsBy(tx, actor.userId))
  return rows.map(({ id, reason, at, case: { kind, title, state } }) => ({
    ...{ id, kind, title },
    ground: reason as Ground,
    at: at.toISOString(),
    answer: answers[state],
  }))
}
