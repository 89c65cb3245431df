import type { Actor } from '#app/modules/accounts/actor.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { pageOfItems } from './item.data.server.ts'
import type { QueueLine } from './item-view.ts'
import type { QueueFilter } from './verification.schema.ts'
import { standingOf, urgencyOf } from './verification.ts'

const PER_PAGE = 20

/** What this official has to check, or has checked. */
export async function listQueue(
  actor: Actor,
  filter: QueueFilter,
  now = new Date(),
): Promise<{ lines: QueueLine[]; total: number; pages: number }> {
  const { total, rows } = await reading((tx) => pageOfItems(tx, actor, filter, PER_PAGE))
  const lines = rows.map(({ id, kind, code, state, waitingSince, expiresOn, organization, steps }) => {
    const last = expiresOn && dayOfDate(expiresOn)
    const today = dayOf(now)
    const standing = standingOf({ state, expiresOn: last, lastAct: steps[0]?.act }, today)
    return {
      ...{ id, kind, code, expiresOn: last },
      standing,
      urgency: urgencyOf({ standing, waitingSince, expiresOn: last }, today),
      waitingSince: waitingSince.toISOString(),
      organization: organization.name,
      regionCode: organization.regionCode,
      recheck: state === 'pending' && steps[0]?.act === 'recheck',
    }
  })
  return { lines, total, pages: Math.max(1, Math.ceil(total / PER_PAGE)) }
}
