import type { Member } from '#app/modules/accounts/actor.ts'
import { canonicalHash } from '#app/modules/matching/canonical-hash.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { insertTerms } from './deal.data.server.ts'
import { type DealRefusal, whyNotMove } from './deal-process.ts'
import { currentTerms, factsOf } from './facts.ts'
import { inDeal } from './in-deal.server.ts'
import { moveDeal } from './move-deal.server.ts'
import { changedTerms, type NewTerms, type Terms, type TermsField } from './terms.ts'

/**
 * Puts other terms on the table. They must have been written over the terms that lie there now: stale ones change nothing.
 * @param takeTheirs fields that are left as they lie on the table, chosen where two had written at once
 */
export async function counterTerms(
  actor: Member,
  {
    dealId,
    revision,
    terms,
    takeTheirs = [],
    note,
  }: { dealId: string; revision: number; terms: NewTerms; takeTheirs?: readonly TermsField[]; note: string },
  now = new Date(),
): Promise<Outcome<{ version: number }, DealRefusal | 'gone' | 'stale' | 'unchanged'>> {
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    const refusal = whyNotMove('counter', factsOf(deal, now), doer.who)
    if (refusal || doer.who === 'member') return refused(refusal ?? 'not-yours')
    if (deal.revision !== revision) return refused('stale')
    const { content: before } = currentTerms(deal)
    const kept = Object.fromEntries(takeTheirs.map((field) => [field, before[field]]))
    const content: Terms = { ...terms, ...kept, team: before.team }
    const changed = changedTerms(before, content)
    if (changed.length === 0) return refused('unchanged')
    const version = deal.termsVersion + 1
    await insertTerms(tx, {
      dealId,
      version,
      side: doer.who,
      authorId: actor.userId,
      content,
      hash: canonicalHash(content),
      note,
      createdAt: now,
    })
    await moveDeal(tx, deal, 'counter', {
      doer,
      data: { version, fields: changed, ...(note && { note }) },
      change: { termsVersion: version },
      now,
    })
    return granted({ version })
  })
}
