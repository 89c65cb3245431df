import { visibleIds } from '#app/modules/catalogue/catalogue.data.server.ts'
import { post } from '#app/platform/mail.server.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { findReader, markTurnOver, searchesDue } from './alert.data.server.ts'
import { alertLetter, type SearchNews } from './alert-letter.server.ts'
import type { ShownItem } from './item.ts'
import { lookForNews } from './look-for-news.server.ts'
import { markMailed, unmailedHits } from './news.data.server.ts'
import { lockSearchesOf } from './saved-search.data.server.ts'
import { keyOf, showItems } from './show-items.server.ts'

type Due = Awaited<ReturnType<typeof searchesDue>>[number]

/**
 * Leaves one letter for a person with all that is new of their searches that are due; false where nothing is. Whoever else is at it at
 * the same moment finds the turn over.
 */
export async function tellReader(userId: string, now: Date): Promise<boolean> {
  const looked = await reading((tx) => searchesDue(tx, userId, now))
  for (const search of looked) await lookForNews(search, now)
  const shown = await showNews(looked)
  return transaction(async (tx) => {
    await lockSearchesOf(tx, userId)
    const due = await searchesDue(tx, userId, now)
    const searches = due.filter(({ id }) => looked.some((search) => search.id === id))
    const reader = await findReader(tx, userId)
    if (!reader || searches.length === 0) return false
    const news = await newsOf(tx, searches, shown)
    await markTurnOver(
      tx,
      searches.map(({ id }) => id),
      now,
    )
    if (news.length === 0) return false
    const told = news.flatMap(({ id, items }) => items.map((item) => ({ searchId: id, itemId: item.id })))
    await markMailed(tx, told, now)
    await post(tx, alertLetter(reader, news))
    return true
  })
}

/** What waits to be told of, as everybody may see it. */
async function showNews(searches: readonly Due[]): Promise<Map<string, ShownItem>> {
  const hits = await reading((tx) =>
    unmailedHits(
      tx,
      searches.map(({ id }) => id),
    ),
  )
  const kinds = new Map<string, IndexName>(searches.map(({ id, kind }) => [id, kind]))
  const items = hits.flatMap(({ searchId, itemId }) => {
    const kind = kinds.get(searchId)
    return kind ? [{ kind, id: itemId }] : []
  })
  return showItems(null, items)
}

/** Searches with something to tell of that is on show at this moment; what was withdrawn waits, in case it comes back. */
async function newsOf(
  tx: Tx,
  searches: readonly Due[],
  shown: Map<string, ShownItem>,
): Promise<SearchNews[]> {
  const news: SearchNews[] = []
  for (const { id, name, kind } of searches) {
    const hits = await unmailedHits(tx, [id])
    const visible = await visibleIds[kind](
      tx,
      hits.map(({ itemId }) => itemId),
    )
    const items = hits.flatMap(({ itemId }) => {
      const item = shown.get(keyOf({ kind, id: itemId }))
      return item && visible.has(itemId) ? [{ kind, id: itemId, shown: item }] : []
    })
    if (items.length > 0) news.push({ id, name, items })
  }
  return news
}
