import { reading } from '#app/platform/transaction.server.ts'
import { countMetNeeds, metNeeds } from './market.data.server.ts'
import type { MetNeed } from './market-view.ts'

const PER_PAGE = 30

/** The listed needs that have enough to choose from, by pages; a page beyond the last one is the last one. */
export function listMetNeeds(
  wanted: number,
): Promise<{ needs: MetNeed[]; total: number; page: number; pages: number }> {
  return reading(async (tx) => {
    const total = await countMetNeeds(tx)
    const pages = Math.max(1, Math.ceil(total / PER_PAGE))
    const page = Math.min(wanted, pages)
    return { needs: await metNeeds(tx, { take: PER_PAGE, skip: (page - 1) * PER_PAGE }), total, page, pages }
  })
}
