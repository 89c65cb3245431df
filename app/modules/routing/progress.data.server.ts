import type { RunOutcome } from '#app/modules/matching/match.data.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isOpen } from './routing.ts'

/** The routing of a need of the organization with all that came of it; null for others' and where none has begun. */
export async function findProgress(tx: Tx, organizationId: string, needId: string) {
  const found = await tx.needRouting.findFirst({
    where: { needId, need: { organizationId } },
    include: {
      need: {
        select: { status: true, closeReason: true, settlement: { select: { kind: true } } },
      },
      sendings: {
        orderBy: [{ wave: 'asc' }, { answeredAt: 'asc' }, { id: 'asc' }],
        include: { organization: { select: { name: true } } },
      },
    },
  })
  if (!found) return null
  const { need, ...routing } = found
  const settlement = need.settlement?.kind ?? null
  return {
    ...routing,
    open: isOpen({ status: need.status, settled: settlement !== null }),
    closeReason: settlement ?? need.closeReason,
  }
}

/** What the need's present matches were counted as, and which condition those miss who miss just one. */
export async function matchCounts(tx: Tx, organizationId: string, needId: string) {
  const run = await tx.matchRun.findFirst({
    where: { needId, current: true, need: { organizationId } },
    select: { outcome: true },
  })
  const outcome = run?.outcome as unknown as RunOutcome | undefined
  const nearMisses: Record<string, number> = {}
  for (const { fails, findings } of outcome?.nearMisses ?? [])
    for (const { rule, part } of findings)
      if (part && fails.includes(rule)) nearMisses[part] = (nearMisses[part] ?? 0) + 1
  return { matched: outcome ? outcome.counts.met + outcome.counts.unknown : 0, nearMisses }
}
