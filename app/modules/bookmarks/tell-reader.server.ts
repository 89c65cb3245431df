import { visibleIds } from '#app/modules/catalogue/catalogue.data.server.ts'
import { post } from '#app/platform/mail.server.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { countLetter, findReader, markTurnOver, searchesDue } from './alert.data.server.ts'
import { alertLetter, type SearchNews } from './alert-letter.server.ts'
import type { ShownItem } from './item.ts'
import { lookForNews } from './look-for-news.server.ts'
import { markMailed, toldOf, unmailedHits } from './news.data.server.ts'
import { lockSearchesOf } from './saved-search.data.server.ts'
import { keyOf, showItems } from './show-items.server.ts'
import { lastMorning } from './turn.ts'

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
    const { news, told } = await newsOf(tx, userId, searches, shown)
    await markTurnOver(
      tx,
      searches.map(({ id }) => id),
      now,
    )
    await markMailed(tx, told, now)
    if (news.length === 0) return false
    if (searches.every((search) => isAtOnce(search, now))) await countLetter(tx, userId, now)
    await post(tx, alertLetter(reader, news))
    return true
  })
}

/** Due for what it found; the morning's turn of the same search is none of the letters at once. */
const isAtOnce = ({ frequency, alertedAt }: Due, now: Date) =>
  frequency === 'instant' && alertedAt >= lastMorning(now)

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

/**
 * Searches with something to tell of that is on show at this moment, each item once however many searches found it; what was withdrawn
 * waits, in case it comes back.
 */
async function newsOf(
  tx: Tx,
  userId: string,
  searches: readonly Due[],
  shown: Map<string, ShownItem>,
): Promise<{ news: SearchNews[]; told: { searchId: string; itemId: string }[] }> {
  const news: SearchNews[] = []
  const told: { searchId: string; itemId: string }[] = []
  const inLetter = new Set<string>()
  for (const { id, name, kind } of searches) {
    const hits = await unmailedHits(tx, [id])
    const ids = hits.map(({ itemId }) => itemId)
    const visible = await visibleIds[kind](tx, ids)
    const before = await toldOf(tx, userId, kind, ids)
    const items = hits.flatMap(({ itemId }) => {
      const key = keyOf({ kind, id: itemId })
      const item = shown.get(key)
      if (!item || !visible.has(itemId)) return []
      told.push({ searchId: id, itemId })
      if (before.has(itemId) || inLetter.has(key)) return []
      inLetter.add(key)
      return [{ kind, id: itemId, shown: item }]
    })
    if (items.length > 0) news.push({ id, name, items })
  }
  return { news, told }
}
