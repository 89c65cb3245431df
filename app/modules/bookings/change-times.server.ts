import type { z } from 'zod'
import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { capacityChanged, lockOwnLine } from './line.data.server.ts'
import type { closureSchema } from './line.schema.ts'
import type { LineTimes } from './line-times.ts'
import { logClosure } from './log-line.server.ts'
import { offerToWaiting } from './offer-to-waiting.server.ts'
import {
  CLOSURES_LIMIT,
  clashesOf,
  closuresOf,
  deleteClosure,
  disqualify,
  insertClosure,
  qualifiedFor,
  qualify,
} from './times.data.server.ts'

/** Closes a line for a time or opens it again, qualifies a firm or ends that. */
export async function changeTimes(
  actor: Member,
  lineId: string,
  change: z.output<typeof closureSchema>,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'no-such-firm' | 'too-many'>> {
  if (!isUuid(lineId)) return refused('gone')
  return transaction(async (tx): Promise<Outcome<null, 'gone' | 'no-such-firm' | 'too-many'>> => {
    const line = await lockOwnLine(tx, actor.organization.id, lineId)
    if (!line) return refused('gone')
    if (change.intent === 'qualify') {
      const done = await qualify(tx, lineId, change.creditCode, change.expiresOn)
      return done ? granted(null) : refused('no-such-firm')
    }
    if (change.intent === 'disqualify') {
      return (await disqualify(tx, lineId, change.organizationId)) ? granted(null) : refused('gone')
    }
    if (change.intent === 'close') {
      const { from, until, reason } = change
      if ((await closuresOf(tx, lineId, now)).length >= CLOSURES_LIMIT) return refused('too-many')
      const { id } = await insertClosure(tx, { lineId, from, until, reason })
      await logClosure(tx, line, { id, window: { from, until } }, actor)
    } else {
      if (!(await deleteClosure(tx, lineId, change.closureId))) return refused('gone')
      await logClosure(tx, line, { id: change.closureId }, actor)
      await offerToWaiting(tx, lineId, now)
    }
    await capacityChanged(tx, lineId, now)
    return granted(null)
  })
}

/** Closed times and qualifications of an own line. The caller knows that it is one. */
export async function readTimes(lineId: string, now = new Date()): Promise<LineTimes> {
  return reading(async (tx) => {
    const closures = await closuresOf(tx, lineId, now)
    return {
      closures: closures.map(({ id, from, until, reason }) => ({
        id,
        from: from.toISOString(),
        until: until.toISOString(),
        reason,
      })),
      clashes: await clashesOf(tx, lineId, closures),
      qualified: (await qualifiedFor(tx, lineId)).map((one) => ({
        organizationId: one.organizationId,
        name: one.organization.name,
        expiresOn: dayOfDate(one.expiresOn),
        expired: dayOfDate(one.expiresOn) < dayOf(now),
      })),
    }
  })
}
