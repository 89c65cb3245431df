import type { TextField } from './text-document.ts'

/** The kinds of term a text is seen as. Each has its own statistics and its own share of the score. */
export type TermKind = 'word' | 'bigram' | 'character' | 'group' | 'subject'

/** Every constant of the ranker. The figures behind them are in docs/relevance.md. */
export type RankingParameters = {
  /** How much a kind of term counts; 0 leaves it out. */
  kinds: Record<TermKind, number>
  /** BM25: how soon repetition stops counting, and how far a long field is discounted. */
  k1: number
  b: Record<TextField, number>
  /** Where in the offering a term stands. */
  documentFields: Record<TextField, number>
  /** Where in the need a term stands. */
  queryFields: Record<TextField, number>
  /** A body of the need weighs at most this share of its title's mass … */
  bodyShare: number
  /** … or of this mass where the title says less (in units of rarity, about three plain words). */
  bodyFloor: number
  /** At most this many words of a need's body are used. */
  bodyWords: number
  /** A word in the last noun phrase of a title. */
  head: number
  /** A word after the first clause of a title of several. */
  laterClause: number
  /** How far a word of several subjects is shared out among them: 0 whole to each, 1 in equal parts. */
  subjectSpread: number
  /** The salience of a subject that only the characters of an unlisted word hint at. */
  hintedSubject: number
  /** A word in a clause of use ("用于 …的"). */
  use: number
  /** Size of the background corpus in documents when rarities are estimated. */
  background: number
  /** Rarity is raised to this power. */
  rarityPower: number
}

export const rankingParameters: RankingParameters = {
  kinds: { word: 0.45, bigram: 0.35, character: 0.7, group: 0.7, subject: 1 },
  k1: 1.5,
  b: { title: 0.35, keywords: 0.3, summary: 0.75 },
  documentFields: { title: 1, keywords: 0.8, summary: 0.35 },
  queryFields: { title: 1, keywords: 0.8, summary: 0.6 },
  bodyShare: 2,
  bodyFloor: 20,
  bodyWords: 60,
  head: 1.15,
  laterClause: 0.9,
  subjectSpread: 0.5,
  use: 0.8,
  background: 400,
  rarityPower: 1,
  hintedSubject: 0.4,
}
