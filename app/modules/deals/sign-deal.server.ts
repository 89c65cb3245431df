import { type Member, roleIncludes } from '#app/modules/accounts/actor.ts'
import { confirmPassword } from '#app/modules/accounts/confirm-password.server.ts'
import { canonicalHash } from '#app/modules/matching/canonical-hash.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { insertSignature } from './deal.data.server.ts'
import { type DealRefusal, whyNotMove } from './deal-process.ts'
import { currentTerms, factsOf } from './facts.ts'
import { inDeal } from './in-deal.server.ts'
import { moveDeal } from './move-deal.server.ts'

/**
 * Signs the agreed terms for one side, by the password typed again. What is signed is named by its hash; with the second
 * signature the deal begins.
 * @param hash of the terms that the signer was shown
 */
export async function signDeal(
  actor: Member,
  { dealId, hash, password }: { dealId: string; hash: string; password: string },
  address: string,
  now = new Date(),
): Promise<
  Outcome<
    { dealId: string },
    DealRefusal | 'gone' | 'stale' | 'only-owners' | 'wrong-password' | 'too-many-attempts'
  >
> {
  if (!roleIncludes(actor.organization.role, 'owner')) return refused('only-owners')
  const confirmed = await confirmPassword(actor, password, address)
  if (!confirmed.ok) return confirmed
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    const refusal = whyNotMove('sign', factsOf(deal, now), doer.who)
    if (refusal || doer.who === 'member') return refused(refusal ?? 'not-yours')
    if (canonicalHash(currentTerms(deal).content) !== hash) return refused('stale')
    await insertSignature(tx, {
      dealId,
      version: deal.termsVersion,
      side: doer.who,
      userId: actor.userId,
      name: actor.name,
      hash,
      session: actor.sessionId,
      signedAt: now,
    })
    await moveDeal(tx, deal, 'sign', { doer, data: { version: deal.termsVersion, hash }, now })
    return granted({ dealId })
  })
}
