import { randomUUID } from 'node:crypto'
import type { Member } from '#app/modules/accounts/actor.ts'
import { publishedNeedSnapshots } from '#app/modules/needs/need.data.server.ts'
import { readNeed } from '#app/modules/needs/read-need.server.ts'
import { findOwnOffering } from '#app/modules/offerings/offering.data.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { judgeOwn } from './judge-own.server.ts'
import { readStanding } from './read-standing.server.ts'
import { insertRouting, lockRouting } from './routing.data.server.ts'
import { findSendingOf, insertSendings } from './sending.data.server.ts'
import { takeStep } from './take-step.server.ts'

/**
 * 表达意向: a provider that nobody told comes by itself, with an offering that no hard condition rules out, as long as the
 * manufacturer takes further ones. Who was told, or came before, has an answer of its own to change.
 */
export async function comeForward(
  actor: Member,
  { needId, offeringId, message }: { needId: string; offeringId: string; message: string | null },
  now = new Date(),
): Promise<Outcome<{ sendingId: string }, 'gone' | 'own' | 'over' | 'ruled-out' | 'no-further'>> {
  const organizationId = actor.organization.id
  if (!isUuid(offeringId)) return refused('gone')
  const seen = await readNeed(actor, needId)
  if (!seen) return refused('gone')
  if (seen.viewer === 'owner') return refused('own')
  const [need] = await reading((tx) => publishedNeedSnapshots(tx, [needId]))
  if (!need) return refused('over')
  const offering = await reading((tx) => findOwnOffering(tx, organizationId, offeringId))
  if (offering?.status !== 'published') return refused('gone')
  const [fit] = await judgeOwn(need, [offeringId], actor.locale, now)
  if (!fit || fit.view.verdict === 'not_met') return refused('ruled-out')

  return transaction(async (tx) => {
    await insertRouting(tx, needId, now)
    const routing = await lockRouting(tx, needId)
    if (!routing?.need.open) return refused('over')
    const known = await findSendingOf(tx, needId, organizationId)
    if (known) return granted({ sendingId: known.id })
    const before = await readStanding(tx, routing, now)
    if (before.interested >= routing.interestedCap) return refused('no-further')
    const [sending] = await insertSendings(tx, [
      {
        id: randomUUID(),
        needId,
        organizationId,
        offeringId,
        needVersion: need.version,
        wave: 0,
        slotKind: 'own',
        scoreBp: fit.view.scoreBp,
        status: 'interested',
        sentAt: now,
        dueAt: now,
        openedAt: now,
        answeredAt: now,
        answeredById: actor.userId,
        answeredBy: 'site',
        message,
      },
    ])
    if (!sending) return refused('gone')
    await appendEvent(tx, {
      type: 'sending.interested',
      subjectId: sending.id,
      organizationId,
      actorId: actor.userId,
      data: { toOrganizationId: routing.need.organizationId, needId, title: routing.need.title, offeringId },
      at: now,
    })
    const nobodyLeft = routing.state === 'exhausted'
    await takeStep(tx, routing, { ...(await readStanding(tx, routing, now)), nobodyLeft }, now)
    return granted({ sendingId: sending.id })
  })
}
