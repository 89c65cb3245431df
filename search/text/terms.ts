import { boilerplate } from '#search/language/boilerplate.ts'
import { groupOf } from '#search/language/synonym-group.ts'
import { latinKind } from './latin.ts'
import { normalise } from './normalise.ts'
import { phraseWeights } from './phrase-weights.ts'
import type { RankingParameters, TermKind } from './ranking-parameters.ts'
import { type Word, words } from './segment.ts'

/**
 * One term of a text. `salience` 0..1 is what the term says at all (boilerplate says little), `emphasis` about 1 is what its
 * place says (the last noun phrase of a title weighs more).
 */
export type Term = { key: string; kind: TermKind; salience: number; emphasis: number; word?: string }

const latinSalience = { word: 1, model: 1, quantity: 0.35, number: 0.15 } as const

function salienceOf(word: Word): number {
  const listed = boilerplate.get(word.text)
  if (listed !== undefined) return listed
  if (word.latin) return latinSalience[latinKind(word.text)]
  return word.text.length === 1 ? 0.5 : 1
}

/** The terms of a text, in order, with repetitions. Keys are `w:钢`, `b:压铸`, `g:12` …: kind, colon, spelling. */
export function termsOf(text: string, isTitle: boolean, parameters: RankingParameters): Term[] {
  const found = words(text)
  const emphases = isTitle ? phraseWeights(found, parameters) : undefined
  const terms: Term[] = []
  const charSalience = new Map<number, number>()
  const charEmphasis = new Map<number, number>()
  let previous: { text: string; end: number; salience: number; emphasis: number } | undefined
  found.forEach((word, index) => {
    const salience = salienceOf(word)
    const emphasis = emphases?.[index] ?? 1
    if (!word.latin) {
      for (let at = word.start; at < word.end; at += 1) {
        charSalience.set(at, salience)
        charEmphasis.set(at, emphasis)
      }
    }
    if (salience === 0) {
      previous = undefined
      return
    }
    terms.push({ key: `w:${word.text}`, kind: 'word', salience, emphasis, word: word.text })
    const group = groupOf(word.text)
    if (group !== undefined) {
      terms.push({ key: `g:${group}`, kind: 'group', salience, emphasis, word: word.text })
    }
    if (previous && previous.end === word.start) {
      terms.push({
        key: `p:${previous.text} ${word.text}`,
        kind: 'pair',
        salience: Math.min(salience, previous.salience),
        emphasis: (emphasis + previous.emphasis) / 2,
      })
    }
    previous = { text: word.text, end: word.end, salience, emphasis }
  })
  addCharacters(normalise(text), charSalience, charEmphasis, terms)
  return terms
}

/** Character bigrams and single characters of the Han words; none reaches over punctuation or grammar. */
function addCharacters(normal: string, salience: Map<number, number>, emphasis: Map<number, number>, terms: Term[]) {
  for (const [at, here] of salience) {
    if (here === 0) continue
    const char = normal[at] ?? ''
    const place = emphasis.get(at) ?? 1
    terms.push({ key: `c:${char}`, kind: 'character', salience: here, emphasis: place })
    const next = salience.get(at + 1)
    if (!next) continue
    terms.push({
      key: `b:${char}${normal[at + 1]}`,
      kind: 'bigram',
      salience: (here + next) / 2,
      emphasis: (place + (emphasis.get(at + 1) ?? 1)) / 2,
    })
  }
}
