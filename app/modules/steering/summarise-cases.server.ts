import type { Actor } from '#app/modules/accounts/actor.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { countCases, countInTime } from './case.data.server.ts'
import { handlesCases } from './case-scope.ts'
import type { CasesSummary } from './case-view.ts'

/** How an official's scope stands with its cases; every number is that of a list. */
export async function summariseCases(tx: Tx, actor: Actor, now: Date): Promise<CasesSummary> {
  return {
    open: await countCases(tx, actor, 'open', now),
    overdue: await countCases(tx, actor, 'overdue', now),
    mine: handlesCases(actor) ? await countCases(tx, actor, 'mine', now) : null,
    concluded: await countCases(tx, actor, 'concluded', now),
    inTime: await countInTime(tx, actor, now),
  }
}
