import { dayOf } from '#app/platform/dates.ts'
import { remembered } from '#app/platform/remembered.ts'
import { reading } from '#app/platform/transaction.server.ts'
import {
  countByDomain,
  countByRegion,
  countListedNeeds,
  countMetNeeds,
  countProviders,
  newestOfferings,
} from './market.data.server.ts'
import type { Market } from './market-view.ts'

const NEWEST_SHOWN = 6
const MINUTE = 60_000

/** What is on offer and sought now, counted. */
export function countMarket(): Promise<Market> {
  return reading(async (tx) => {
    const domains = await countByDomain(tx)
    const newest = await newestOfferings(tx, NEWEST_SHOWN)
    return {
      offerings: domains.reduce((sum, one) => sum + one.offerings, 0),
      providers: await countProviders(tx),
      needs: await countListedNeeds(tx),
      metNeeds: await countMetNeeds(tx),
      byDomain: Object.fromEntries(domains.map((one) => [one.domain, one.offerings])),
      byRegion: await countByRegion(tx),
      newest: newest.flatMap(({ id, title, domainCode, publishedAt, organization }) =>
        publishedAt
          ? [
              {
                id,
                title,
                domain: domainCode,
                region: organization.regionCode,
                provider: organization.name,
                verified: organization.verification === 'verified',
                publishedOn: dayOf(publishedAt),
              },
            ]
          : [],
      ),
    }
  })
}

/** The same, at most a minute old: whole tables are counted for it, and nobody's page waits for a count twice a second. */
export const readMarket = remembered(MINUTE, countMarket)
