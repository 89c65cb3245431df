import type { Actor } from '#app/modules/accounts/actor.ts'
import { readNeeds } from '#app/modules/needs/read-need.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { shownOfferings, shownProviders } from './item.data.server.ts'
import type { Item, ShownItem } from './item.ts'

/**
 * What somebody may see of items at this moment, by `keyOf`; what they may not see is missing, name and all. Not to be used inside a
 * transaction.
 * @param actor null for what everybody may see
 */
export async function showItems(
  actor: Actor | null,
  items: readonly Item[],
): Promise<Map<string, ShownItem>> {
  const idsOf = (kind: IndexName) => items.filter((item) => item.kind === kind).map(({ id }) => id)
  const [offerings, providers, needs] = [idsOf('offerings'), idsOf('providers'), idsOf('needs')]
  const shown = new Map<string, ShownItem>()
  const add = (kind: IndexName, found: [string, ShownItem][]) => {
    for (const [id, item] of found) shown.set(keyOf({ kind, id }), item)
  }
  if (offerings.length > 0) add('offerings', await reading((tx) => shownOfferings(tx, offerings)))
  if (providers.length > 0) add('providers', await reading((tx) => shownProviders(tx, providers)))
  // A need depends on who looks, so its own page's rule decides.
  if (needs.length > 0) add('needs', (await reading((tx) => readNeeds(tx, actor, needs))).map(shownNeed))
  return shown
}

export const keyOf = ({ kind, id }: Item) => `${kind} ${id}`

function shownNeed({ need }: Awaited<ReturnType<typeof readNeeds>>[number]): [string, ShownItem] {
  const { id, title, organizationName, domainCode, regionCode, status } = need
  return [id, { title, organizationName, domainCode, regionCode, over: status !== 'published' }]
}
