import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findCase, isCountedNeed, listOfficials, listRecords } from './case.data.server.ts'
import { caseLines } from './case-lines.server.ts'
import { handlesCases, mayAssign } from './case-scope.ts'
import type { CaseRecordView, CaseView } from './case-view.ts'

/** A case with all that happened in it; null where there is none in the scope of whoever looks. */
export async function readCase(actor: Actor, id: string, now = new Date()): Promise<CaseView | null> {
  return reading(async (tx) => {
    const row = await findCase(tx, actor, id, now)
    const [line] = row ? await caseLines(tx, [row], now) : []
    if (!row || !line) return null
    const records = await listRecords(tx, id)
    const names = await namesOfPeople(
      tx,
      records.flatMap(({ byId, toId }) => [byId, toId]),
    )
    const officials = await listOfficials(tx)
    const districts = districtsOf(actor, dayOf(now))
    return {
      ...line,
      revision: row.revision,
      records: records.map((one) => ({
        id: String(one.id),
        kind: one.kind as CaseRecordView['kind'],
        by: one.byId && (names.get(one.byId) ?? ''),
        to: one.toId && (names.get(one.toId) ?? ''),
        code: one.code,
        text: one.text,
        at: one.at.toISOString(),
      })),
      needId: row.needId && (await isCountedNeed(tx, row.needId, districts)) ? row.needId : null,
      // A deal without a dispute is for its sides alone.
      dealId: row.cause === 'dispute_unsettled' ? row.dealId : null,
      handles: handlesCases(actor) && row.state === 'open',
      own: row.assigneeId === actor.userId,
      colleagues: officials
        .filter(({ id: userId }) => userId !== actor.userId && userId !== row.assigneeId)
        .filter((one) => mayAssign(actor, one, row.regionCodes, dayOf(now)))
        .map(({ id: userId, name, regionScope }) => ({ id: userId, name, regionScope })),
    }
  })
}
