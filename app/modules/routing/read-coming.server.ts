import type { Member } from '#app/modules/accounts/actor.ts'
import { publishedNeedSnapshots } from '#app/modules/needs/need.data.server.ts'
import { readNeed } from '#app/modules/needs/read-need.server.ts'
import { publishedIdsOf, publishedSnapshots } from '#app/modules/offerings/offering.data.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { ComingView } from './coming-view.ts'
import { judgeOwn } from './judge-own.server.ts'
import { findSendingOf } from './sending.data.server.ts'

/** Offerings that a provider is shown to come forward with. */
const SHOWN = 5

/** What a provider sees before it comes by itself; null where it may not see the need or the need is its own. */
export async function readComing(
  actor: Member,
  needId: string,
  language: string,
  now = new Date(),
): Promise<ComingView | null> {
  const seen = await readNeed(actor, needId)
  if (!seen || seen.viewer === 'owner') return null
  const [need] = await reading((tx) => publishedNeedSnapshots(tx, [needId]))
  const sending = await reading((tx) => findSendingOf(tx, needId, actor.organization.id))
  const view = { needId, title: seen.need.title, sendingId: sending?.id ?? null }
  if (!need) return { ...view, open: false, fits: [] }
  const offerings = await reading(async (tx) =>
    publishedSnapshots(tx, await publishedIdsOf(tx, actor.organization.id)),
  )
  const ofDomain = offerings.filter(({ domainCode }) => !need.domainCode || domainCode === need.domainCode)
  const titles = new Map(ofDomain.map(({ id, title }) => [id, title]))
  const fits = await judgeOwn(need, [...titles.keys()], language, now)
  return {
    ...view,
    open: true,
    fits: fits.slice(0, SHOWN).map(({ offeringId, view: { verdict, scoreBp, reasons } }) => ({
      offeringId,
      title: titles.get(offeringId) ?? '',
      verdict,
      scoreBp,
      refusals: reasons.filter((one) => one.verdict === 'not_met' && one.hardness === 'hard'),
      unknown: reasons.filter((one) => one.verdict === 'unknown' && one.hardness === 'hard').length,
    })),
  }
}
