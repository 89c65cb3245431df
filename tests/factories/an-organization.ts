import type { Member } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { aUser } from './a-user.ts'

let count = 0

/** An organization in 渝北 → 两江新区, both manufacturer and provider unless told otherwise. */
export function anOrganization(overrides: Partial<Prisma.OrganizationUncheckedCreateInput> = {}) {
  count++
  return transaction((tx) =>
    tx.organization.create({
      data: {
        name: `重庆试验制造有限公司${count}`,
        creditCode: `TEST${String(count).padStart(14, '0')}`,
        isManufacturer: true,
        isProvider: true,
        regionCode: '500157',
        industryCode: '36',
        size: 'medium',
        ...overrides,
      },
    }),
  )
}

/** Somebody who acts for an organization of their own. */
export async function aMember(
  role: Member['organization']['role'] = 'owner',
  organizationOverrides: Partial<Prisma.OrganizationUncheckedCreateInput> = {},
): Promise<Member> {
  const user = await aUser()
  const organization = await anOrganization(organizationOverrides)
  await transaction((tx) =>
    tx.membership.create({ data: { userId: user.id, organizationId: organization.id, role } }),
  )
  return {
    sessionId: 'test',
    userId: user.id,
    name: user.name,
    email: user.email,
    locale: 'zh-CN',
    platformRole: 'member',
    regionScope: null,
    organization: {
      id: organization.id,
      name: organization.name,
      role,
      isManufacturer: organization.isManufacturer,
      isProvider: organization.isProvider,
    },
  }
}
