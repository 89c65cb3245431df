import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { needView } from '#app/modules/needs/need-view.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { judgeOwn } from './judge-own.server.ts'
import { findLead, offeringTitles } from './lead.data.server.ts'
import type { LeadView } from './lead-view.ts'
import { ownAnswer } from './own-answer.ts'

/**
 * A need that a provider was told of, as far as those whom it matches may see it, with the reasons; null for others'. Being told is
 * what opens it: that an offering was changed since does not close it.
 */
export async function readLead(
  organizationId: string,
  id: string,
  language: string,
  now = new Date(),
): Promise<LeadView | null> {
  if (!isUuid(id)) return null
  const row = await reading((tx) => findLead(tx, organizationId, id))
  const need = row?.routing.need.versions[0]?.snapshot as unknown as NeedSnapshot | undefined
  if (!row || !need) return null
  const titles = await reading((tx) => offeringTitles(tx, [row.offeringId]))
  const [fit] = await judgeOwn(need, [row.offeringId], language, now)
  return {
    answer: ownAnswer(row, now),
    need: needView(need, row.routing.need.status, 'matched'),
    offering: { id: row.offeringId, title: titles.get(row.offeringId) ?? '' },
    fit: fit
      ? {
          verdict: fit.view.verdict,
          scoreBp: fit.view.scoreBp,
          parts: fit.view.parts,
          reasons: fit.view.reasons,
        }
      : null,
  }
}
