import type { Tx } from '#app/platform/transaction.server.ts'
import type { ShownItem } from './item.ts'

/** Those of the offerings that anybody may see now, as lists show them. */
export async function shownOfferings(tx: Tx, ids: string[]): Promise<[string, ShownItem][]> {
  const rows = await tx.offering.findMany({
    where: { id: { in: ids }, status: 'published' },
    select: {
      id: true,
      title: true,
      domainCode: true,
      organization: { select: { name: true, regionCode: true } },
    },
  })
  return rows.map(({ id, title, domainCode, organization: { name, regionCode } }) => [
    id,
    { title, organizationName: name, domainCode, regionCode, over: false },
  ])
}

/** Those of the organizations that offer something now. */
export async function shownProviders(tx: Tx, ids: string[]): Promise<[string, ShownItem][]> {
  const rows = await tx.organization.findMany({
    where: { id: { in: ids }, isProvider: true, offerings: { some: { status: 'published' } } },
    select: { id: true, name: true, regionCode: true },
  })
  return rows.map(({ id, name, regionCode }) => [
    id,
    { title: name, organizationName: null, domainCode: null, regionCode, over: false },
  ])
}
