import type { Tx } from '#app/platform/transaction.server.ts'

/** Reports of a case, the newest first. */
export async function pageOfComplaints(
  tx: Tx,
  caseId: string,
  { page, perPage }: { page: number; perPage: number },
) {
  const total = await tx.complaint.count({ where: { caseId } })
  const rows = await tx.complaint.findMany({
    where: { caseId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * perPage,
    take: perPage,
    include: { reporter: { select: { name: true } } },
  })
  return { total, rows }
}

/** Those who reported in a case and still have an account. */
export async function reportersOf(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.complaint.findMany({ where: { caseId }, select: { reporterId: true } })
  return rows.map(({ reporterId }) => reporterId).filter((id) => id !== null)
}
