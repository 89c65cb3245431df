import { dictionary } from '#search/language/dictionary.ts'
import type { QueryTerm } from '../common/query-terms.ts'

/** Meilisearch reads ten words of a query and ignores the rest without a word about it. */
const WORDS_LIMIT = 10
const whole = new Set(dictionary)

/**
 * Terms whose words fit: Meilisearch cuts every Han word of more than two characters that its dictionary does not hold,
 * so eight of ours can be sixteen of its own. The weightiest stay, in their order.
 */
export function termsThatFit(terms: readonly QueryTerm[]): QueryTerm[] {
  const byWeight = [...terms].sort((a, b) => b.weight - a.weight)
  const kept = new Set<QueryTerm>()
  let left = WORDS_LIMIT
  for (const term of byWeight) {
    const cost = wordsIn(term.word)
    if (cost > left && kept.size > 0) continue
    kept.add(term)
    left -= cost
  }
  return terms.filter((term) => kept.has(term))
}

/** The text to search for; a blank at the end says that the last word is finished. */
export function queryText(terms: readonly QueryTerm[]): string {
  const text = terms.map((term) => term.word).join(' ')
  return terms.at(-1)?.prefix || text === '' ? text : `${text} `
}

function wordsIn(word: string): number {
  if (whole.has(word) || !/\p{Script=Han}/u.test(word)) return 1
  return Math.ceil(word.length / 2)
}
