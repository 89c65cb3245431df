import type { Member } from '#app/modules/accounts/actor.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { aNeed } from './a-need.ts'
import { aMember } from './an-organization.ts'

/** A provider with one published offering that suits `aNeed()`. */
export async function aSuitableProvider(
  offering: Partial<Prisma.OfferingUncheckedCreateInput> = {},
): Promise<{ actor: Member; offeringId: string }> {
  const actor = await aMember('owner', { isManufacturer: false })
  const { id } = await transaction((tx) =>
    tx.offering.create({
      data: {
        organizationId: actor.organization.id,
        title: '压铸制造执行系统',
        domainCode: 'D1',
        leafCodes: ['D1.mes'],
        summary: '压铸车间制造执行系统，按模次追溯。',
        regions: ['any'],
        // Long on the market, so that nobody is a newcomer unless a test says so.
        publishedAt: new Date('2025-01-01T00:00:00Z'),
        ...offering,
      },
    }),
  )
  const moved = await moveOffering(actor, id, 'publish')
  if (!moved.ok) throw new Error(moved.refusal)
  return { actor, offeringId: id }
}

/** A published need with its matches: so many providers that suit it. */
export async function aMatchedNeed({
  providers: count,
  need: overrides = {},
  now,
}: {
  providers: number
  need?: Partial<Prisma.NeedUncheckedCreateInput>
  now?: Date
}) {
  registerSources()
  const providers = []
  for (let index = 0; index < count; index++) providers.push(await aSuitableProvider())
  const buyer = await aMember('owner', { isProvider: false })
  const draft = await aNeed({ organizationId: buyer.organization.id, authorId: buyer.userId, ...overrides })
  const published = await publishNeed(buyer, draft.id, draft.revision, now)
  if (!published.ok) throw new Error(published.refusal)
  await computeMatches(draft.id, now)
  return { needId: draft.id, buyer, providers }
}
