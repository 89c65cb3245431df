import type { Actor } from '#app/modules/accounts/actor.ts'
import type { EvidenceFile } from '#app/modules/deals/read-evidence-files.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findFigure } from './figures.ts'
import { maySteer } from './may-steer.ts'
import { lastDayOf } from './plan-period.ts'
import { holdTargets, insertEntry, insertTargetFiles, listEntries } from './target.data.server.ts'
import type { EntryForm } from './target.schema.ts'

type Entered = Omit<EntryForm, 'intent'> & { files?: readonly EvidenceFile[] }
type Refusal = 'gone' | 'not-yours' | 'changed' | 'period-open' | 'nothing-there'

/**
 * What a figure came to at the end of a period. A second entry for the period corrects the first, which stays readable. What a
 * colleague entered meanwhile is in the way only where it is of the same period.
 */
export async function enterValue(
  actor: Actor,
  code: string,
  { seen, period, value, evidence, evidenceUrl, takeBack, files = [] }: Entered,
  now = new Date(),
): Promise<Outcome<null, Refusal>> {
  if (!maySteer(actor)) return refused('not-yours')
  if (!findFigure(code)) return refused('gone')
  const last = lastDayOf(period)
  if (!last || last >= dayOf(now)) return refused('period-open')
  return transaction(async (tx) => {
    await holdTargets(tx)
    const entries = await listEntries(tx, code)
    const before = entries.find((one) => one.period === period)
    if (before && before.number > seen) return refused('changed')
    if (takeBack && (!before || before.value === null)) return refused('nothing-there')
    const number = (entries[0]?.number ?? 0) + 1
    const written = takeBack ? null : (value ?? null)
    await insertEntry(tx, {
      ...{ code, number, period, evidence, value: written, enteredById: actor.userId, enteredAt: now },
      evidenceUrl: evidenceUrl ?? null,
    })
    await insertTargetFiles(tx, { code, number }, files, now)
    await appendEvent(tx, {
      type: before ? 'target.corrected' : 'target.entered',
      subjectId: code,
      actorId: actor.userId,
      data: {
        period,
        number,
        value: written,
        before: before?.value ?? null,
        files: files.map(({ sha256 }) => sha256).join(' '),
      },
    })
    return granted(null)
  })
}
