import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { anOrganization } from './an-organization.ts'

const open = { from: '08:00', until: '20:00' }

/** A line of a published offering, open every day from eight to eight; one unit, no change-over unless told otherwise. */
export async function aPilotLine(overrides: Partial<Prisma.PilotLineUncheckedCreateInput> = {}) {
  const organizationId = overrides.organizationId ?? (await anOrganization({ isManufacturer: false })).id
  return transaction(async (tx) => {
    const offering = await tx.offering.create({
      data: {
        organizationId,
        title: '铝合金熔铸中试线',
        domainCode: 'R2',
        status: 'published',
        publishedAt: new Date(),
        leadTimeDays: 10,
        extension: { materials: ['light-alloy'], batchKg: { min: 50, max: 800 } },
      },
    })
    return tx.pilotLine.create({
      data: {
        organizationId,
        offeringId: offering.id,
        name: '熔铸一号线',
        capability: { materials: ['light-alloy'], batchKg: { min: 50, max: 800 } },
        parallelUnits: 1,
        families: ['铝镁合金', '再生铝'],
        openingHours: Array.from({ length: 7 }, () => open),
        noticeHours: 0,
        capacityDueAt: new Date(0),
        minBlockMinutes: 120,
        maxBlockMinutes: 2_880,
        rateCard: { standard: { setupFen: 100_000, perHourFen: 60_000 } },
        ...overrides,
      },
    })
  })
}
