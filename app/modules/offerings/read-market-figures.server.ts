import { reading } from '#app/platform/transaction.server.ts'
import { countByDomain, countProviders } from './market-figures.data.server.ts'

export type MarketFigures = { offerings: number; providers: number; byDomain: Record<string, number> }

/** What is on offer now, counted; domains without an offering are absent. */
export function readMarketFigures(): Promise<MarketFigures> {
  return reading(async (tx) => {
    const domains = await countByDomain(tx)
    return {
      offerings: domains.reduce((sum, one) => sum + one.offerings, 0),
      providers: await countProviders(tx),
      byDomain: Object.fromEntries(domains.map((one) => [one.domain, one.offerings])),
    }
  })
}
