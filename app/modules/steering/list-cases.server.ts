import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { countCases, pageOfCases } from './case.data.server.ts'
import { caseLines } from './case-lines.server.ts'
import { type CaseOrder, type CasesView, type CaseTab, caseTabs } from './case-view.ts'

const PER_PAGE = 20

/** The cases of an official's scope. */
export async function listCases(
  actor: Actor,
  { tab, order, page }: { tab: CaseTab; order: CaseOrder; page: number },
  now = new Date(),
): Promise<CasesView> {
  return reading(async (tx) => {
    const counts = { open: 0, overdue: 0, mine: 0, concluded: 0 }
    for (const one of caseTabs) counts[one] = await countCases(tx, actor, one, now)
    const pages = Math.max(1, Math.ceil(counts[tab] / PER_PAGE))
    const shown = Math.min(page, pages)
    const wanted = { tab, newest: order === 'newest', skip: (shown - 1) * PER_PAGE, take: PER_PAGE }
    return {
      ...{ counts, pages, page: shown },
      cases: await caseLines(tx, await pageOfCases(tx, actor, wanted, now), now),
    }
  })
}
