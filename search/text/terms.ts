import { boilerplate } from '#search/language/boilerplate.ts'
import { latinKind } from './latin.ts'
import { groupPhrases, subjectHints, subjectPhrases } from './meanings.ts'
import { normalise } from './normalise.ts'
import { phraseWeights } from './phrase-weights.ts'
import { type FoundPhrase, findPhrases } from './phrases.ts'
import type { RankingParameters, TermKind } from './ranking-parameters.ts'
import { type Word, words } from './segment.ts'

/**
 * One term of a text. `salience` 0..1 is what the term says at all (boilerplate says little), `emphasis` about 1 is what its
 * place says (the last noun phrase of a title weighs more); `word` is how a reader would name it.
 */
export type Term = { key: string; kind: TermKind; salience: number; emphasis: number; word?: string }

const latinSalience = { word: 1, model: 1, quantity: 0.35, number: 0.15 } as const

type Weighed = { words: readonly Word[]; saliences: readonly number[]; emphases: readonly number[] }

function salienceOf(word: Word): number {
  const listed = boilerplate.get(word.text)
  if (listed !== undefined) return listed
  if (word.latin) return latinSalience[latinKind(word.text)]
  return word.text.length === 1 ? 0.9 : 1
}

/** The terms of a text, with repetitions. Keys are `w:压铸`, `b:压铸`, `g:12` …: kind, colon, spelling. */
export function termsOf(text: string, isTitle: boolean, parameters: RankingParameters): Term[] {
  const found = words(text)
  const normal = normalise(text)
  const weighed = {
    words: found,
    saliences: found.map(salienceOf),
    emphases: isTitle ? phraseWeights(found, normal, parameters) : found.map(() => 1),
  }
  const subjects = findPhrases(found, subjectPhrases)
  return [
    ...wordTerms(weighed),
    ...meaningTerms(weighed, 'group', findPhrases(found, groupPhrases), 0),
    ...meaningTerms(weighed, 'subject', subjects, parameters.subjectSpread),
    ...hintedTerms(weighed, subjects, parameters),
    ...characterTerms(weighed, normal),
  ]
}

function wordTerms({ words, saliences, emphases }: Weighed): Term[] {
  const terms: Term[] = []
  words.forEach((word, index) => {
    const salience = saliences[index] as number
    const emphasis = emphases[index] as number
    if (salience === 0) return
    terms.push({ key: `w:${word.text}`, kind: 'word', salience, emphasis, word: word.text })
  })
  return terms
}

/** The synonym groups or the subjects that the text names. */
function meaningTerms(
  { emphases }: Weighed,
  kind: 'group' | 'subject',
  found: readonly FoundPhrase[],
  spread: number,
): Term[] {
  return found.flatMap(({ phrase, firstWord, lastWord, numbers }) => {
    const salience = (boilerplate.get(phrase) ?? 1) / numbers.length ** spread
    const emphasis = ((emphases[firstWord] as number) + (emphases[lastWord] as number)) / 2
    if (salience === 0) return []
    return numbers.map((number) => ({ key: `${kind[0]}:${number}`, kind, salience, emphasis, word: phrase }))
  })
}

/** The subjects that the characters of unlisted words hint at: 镗铣 is listed nowhere, but 铣 is all about cutting metal. */
function hintedTerms(
  { words, saliences, emphases }: Weighed,
  subjects: readonly FoundPhrase[],
  { hintedSubject }: RankingParameters,
): Term[] {
  if (hintedSubject === 0) return []
  const covered = new Set<number>()
  for (const { firstWord, lastWord } of subjects) {
    for (let index = firstWord; index <= lastWord; index += 1) covered.add(index)
  }
  return words.flatMap((word, index) => {
    if (covered.has(index) || word.latin || (saliences[index] as number) < 0.5) return []
    return [...word.text].flatMap((char) =>
      (subjectHints.get(char) ?? []).map(({ number, share }) => ({
        key: `s:${number}`,
        kind: 'subject' as const,
        salience: share * hintedSubject,
        emphasis: emphases[index] as number,
        word: word.text,
      })),
    )
  })
}

/** Character bigrams and single characters of the Han words; none reaches over punctuation or grammar. */
function characterTerms({ words, saliences, emphases }: Weighed, normal: string): Term[] {
  const wordOf = new Map<number, number>()
  words.forEach((word, index) => {
    if (word.latin || saliences[index] === 0) return
    for (let at = word.start; at < word.end; at += 1) wordOf.set(at, index)
  })
  const terms: Term[] = []
  for (const [at, index] of wordOf) {
    const salience = saliences[index] as number
    const emphasis = emphases[index] as number
    terms.push({ key: `c:${normal[at]}`, kind: 'character', salience, emphasis })
    const next = wordOf.get(at + 1)
    if (next === undefined) continue
    terms.push({
      key: `b:${normal[at]}${normal[at + 1]}`,
      kind: 'bigram',
      salience: (salience + (saliences[next] as number)) / 2,
      emphasis: (emphasis + (emphases[next] as number)) / 2,
    })
  }
  return terms
}
