/** What both engines make of the words of a search. Pure. */
import { boilerplate, functionWords } from '#search/language/boilerplate.ts'
import { synonymsOf } from '#search/language/synonym-group.ts'
import { keywords } from '#search/text/keywords.ts'
import { normalise } from '#search/text/normalise.ts'
import { subWords, type Word, words } from '#search/text/segment.ts'

/** Meilisearch reads ten words of a query and no more; both engines are asked for the same eight. */
export const TERMS_LIMIT = 8
const SYNONYMS_LIMIT = 12

/** One word of a search with the other ways to find it. */
export type QueryTerm = {
  /** As the segmenter spells it. */
  word: string
  /** Shorter words that together say the same: a document with all of them is found too. */
  parts: string[]
  /** Each a list of words that must all be there. */
  synonyms: string[][]
  /** True of the last word, which may be unfinished. */
  prefix: boolean
  /** 0..1: how much the word says; boilerplate says little. */
  weight: number
}

/**
 * The words of a search, in order, without grammar and without what every search says ("需要", "我公司") unless
 * there is nothing else. Of a longer text, the eight weightiest.
 * @param unfinished the last word may be the beginning of one
 */
export function queryTerms(text: string, { unfinished = true } = {}): QueryTerm[] {
  const found = unfinished ? withUnfinishedWord(text, words(text)) : words(text)
  const all = found.filter((word) => !functionWords.has(word.text))
  const telling = all.filter((word) => weightOf(word.text) > 0.1)
  const distinct = uniqueBy(telling.length > 0 ? telling : all, (word) => word.text)
  const chosen = distinct.length > TERMS_LIMIT ? weightiest(text, distinct) : distinct
  const last = isUnfinished(text) ? all.at(-1) : undefined
  return chosen.map((word) => ({
    ...termOf(word),
    prefix: unfinished && word.text === last?.text && last.end === normalise(text).length,
  }))
}

/** A blank at the end finishes a word. */
function isUnfinished(text: string) {
  return !/\s$/.test(text)
}

/**
 * While a word is being typed, the segmenter cuts its beginning in pieces: 小批(量) is 小 and 批. The last single
 * character joins the word before it; either the two are the beginning of a word, or both are there.
 */
function withUnfinishedWord(text: string, found: readonly Word[]): readonly Word[] {
  const [before, last] = found.slice(-2)
  if (!isUnfinished(text) || !before || !last || before.latin || last.text.length > 1 || last.latin)
    return found
  if (before.end !== last.start) return found
  const parts = [before.text, last.text].filter((part) => !functionWords.has(part))
  return [...found.slice(0, -2), { ...before, text: before.text + last.text, end: last.end, parts }]
}

/** A keyword list as terms: nothing is left out but repeats and what exceeds the limit. */
export function keywordTerms(list: readonly string[]): QueryTerm[] {
  const found = list.flatMap((keyword) => words(keyword).filter((word) => !functionWords.has(word.text)))
  return uniqueBy(found, (word) => word.text)
    .slice(0, TERMS_LIMIT)
    .map((word) => ({ ...termOf(word), prefix: false }))
}

function weightiest(text: string, distinct: Word[]): Word[] {
  const wanted = new Set(keywords(text, undefined, TERMS_LIMIT))
  const chosen = distinct.filter((word) => wanted.has(word.text))
  return (chosen.length > 0 ? chosen : distinct).slice(0, TERMS_LIMIT)
}

function termOf(word: Word) {
  const parts = [...new Set(subWords(word))].filter((part) => part !== word.text)
  // One shorter word says less than the word; all parts of a joined one (`parts` given) say the same.
  return {
    word: word.text,
    parts: parts.length >= 2 || word.parts ? parts : [],
    synonyms: synonymsOf(word.text)
      .slice(0, SYNONYMS_LIMIT)
      .map((synonym) => words(synonym).map((one) => one.text)),
    weight: weightOf(word.text),
  }
}

function weightOf(word: string) {
  return boilerplate.get(word) ?? 1
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [keyOf(item), item] as const)).values()].reverse()
}
