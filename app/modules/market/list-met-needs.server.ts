import { reading } from '#app/platform/transaction.server.ts'
import { metNeeds } from './market.data.server.ts'
import type { MetNeed } from './market-view.ts'
import { readMarket } from './read-market.server.ts'

const PER_PAGE = 30

/**
 * The listed needs that have enough to choose from, by pages; a page beyond the last one is the last one.
 * @param count of all of them: the first page's figure, which led here, at most a minute old
 */
export async function listMetNeeds(
  wanted: number,
  count: () => Promise<number> = async () => (await readMarket()).metNeeds,
): Promise<{ needs: MetNeed[]; total: number; page: number; pages: number }> {
  const total = await count()
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const page = Math.min(wanted, pages)
  const needs = await reading((tx) => metNeeds(tx, { take: PER_PAGE, skip: (page - 1) * PER_PAGE }))
  return { needs, total, page, pages }
}
