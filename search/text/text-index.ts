import { type DocumentTerms, documentTerms } from './document-terms.ts'
import { type Evidence, evidenceOf, wordedTerms } from './evidence.ts'
import { planQuery } from './query-plan.ts'
import { type RankingParameters, rankingParameters } from './ranking-parameters.ts'
import { displayScore } from './score-text.ts'
import type { TextStatistics } from './statistics.ts'
import type { TextDocument } from './text-document.ts'

/** The documents that hold a term, with what `scoreText` would make of it in each. */
type Postings = { documents: Int32Array; impacts: Float64Array }

/** A catalogue turned inside out, for ranking all of it against many needs. Documents are known by their place in the list. */
export type TextIndex = {
  size: number
  statistics: TextStatistics
  parameters: RankingParameters
  /** By the number of the term. */
  postings: ReadonlyMap<number, Postings>
  documents: readonly DocumentTerms[]
}

/** A document by its place, with the rounded score of `scoreText` and the unrounded one that ordered it. */
export type Ranked = { index: number; score: number; raw: number }

/** Builds the index of a list of documents; about 0.1 s for a thousand titles. */
export function buildTextIndex(
  documents: readonly TextDocument[],
  statistics: TextStatistics,
  parameters: RankingParameters = rankingParameters,
): TextIndex {
  const growing = new Map<number, { documents: number[]; impacts: number[] }>()
  const analysed = documents.map((document) => documentTerms(document, statistics, parameters))
  for (const [index, terms] of analysed.entries()) {
    terms.numbers.forEach((number, place) => {
      const list = growing.get(number) ?? { documents: [], impacts: [] }
      list.documents.push(index)
      list.impacts.push(terms.impacts[place] as number)
      growing.set(number, list)
    })
  }
  const postings = new Map<number, Postings>()
  for (const [number, list] of growing) {
    postings.set(number, {
      documents: Int32Array.from(list.documents),
      impacts: Float64Array.from(list.impacts),
    })
  }
  return { size: documents.length, statistics, parameters, postings, documents: analysed }
}

/** The scores of one need against every document of an index, by the document's place. */
export type TextScores = {
  /** As `scoreText` rounds it, 0..1. */
  score: (document: number) => number
  /** Unrounded, for ordering. */
  raw: (document: number) => number
  /** The words that decided, as `scoreText` gives them. */
  evidence: (document: number) => Evidence[]
}

/** Scores a need against the whole index at once. */
export function scoreTexts(index: TextIndex, query: TextDocument): TextScores {
  const plan = planQuery(query, index.statistics, index.parameters)
  const raws = new Float64Array(index.size)
  for (const planned of plan.terms) {
    const postings = index.postings.get(planned.number)
    if (!postings) continue
    const { documents, impacts } = postings
    for (let at = 0; at < documents.length; at += 1) {
      raws[documents[at] as number]! += planned.weight * (impacts[at] as number)
    }
  }
  if (plan.ideal > 0)
    for (let document = 0; document < index.size; document += 1) raws[document]! /= plan.ideal
  const worded = { ...plan, terms: wordedTerms(plan) }
  return {
    score: (document) => displayScore(raws[document] as number),
    raw: (document) => raws[document] as number,
    evidence: (document) => evidenceOf(worded, index.documents[document] as DocumentTerms),
  }
}

/**
 * The best `top` documents for a need, best first; equal ones in the order of the list. Always min(top, size) of them:
 * documents that share nothing follow with score 0.
 */
export function rankText(index: TextIndex, query: TextDocument, top: number): Ranked[] {
  const scores = scoreTexts(index, query)
  return Array.from({ length: index.size }, (_, document) => document)
    .sort((a, b) => scores.raw(b) - scores.raw(a) || a - b)
    .slice(0, top)
    .map((document) => ({ index: document, score: scores.score(document), raw: scores.raw(document) }))
}
