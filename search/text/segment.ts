import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { functionWords } from '#search/language/boilerplate.ts'
import { dictionary, latinPhrases } from '#search/language/dictionary.ts'
import { canonical, isLatin, joinsAcrossBlank, partsOf, splitRun } from './latin.ts'
import { normalise } from './normalise.ts'
import { remember } from './remember.ts'

/** A word of a normalised text with its place in it, in UTF-16 units, half-open. */
export type Word = { text: string; start: number; end: number; latin: boolean; parts?: readonly string[] }

let loaded: Jieba | undefined

/** Loaded once, at the first text: about 0.2 s and 40 MB. */
function jieba(): Jieba {
  if (loaded) return loaded
  loaded = Jieba.withDict(dict)
  loaded.loadDict(Buffer.from(dictionary.map((word) => `${word} 20000 n`).join('\n')))
  return loaded
}

const isWordy = (text: string) => /[\p{L}\p{N}]/u.test(text)

/**
 * The words of a text in order, none overlapping: jieba with our dictionary, model numbers, standards and quantities
 * kept whole and spelled one way (`ISO 9001` and `iso-9001` are `iso9001`). Punctuation is left out; nothing else is.
 */
export const words: (text: string) => readonly Word[] = remember((text) => wordsOf(normalise(text)))

function wordsOf(normal: string): Word[] {
  const found: Word[] = []
  let at = 0
  let run = ''
  const endRun = () => {
    if (run) placeRun(run, at - run.length, normal, found)
    run = ''
  }
  for (const piece of jieba().cut(normal, false)) {
    if (isLatin(piece) || (run && /^[.&/_+#-]$/.test(piece))) run += piece
    else {
      endRun()
      if (isWordy(piece)) found.push({ text: piece, start: at, end: at + piece.length, latin: false })
    }
    at += piece.length
  }
  endRun()
  return found
}

/** Puts the words of an unbroken Latin run in place and joins a standard or a quantity that was written apart. */
function placeRun(run: string, start: number, normal: string, found: Word[]) {
  let from = 0
  for (const part of splitRun(run)) {
    const offset = run.indexOf(part, from)
    from = offset + part.length
    const word = { text: part, start: start + offset, end: start + from, latin: true }
    const before = found.at(-1)
    const apart = before?.latin && before.end === word.start - 1 && normal[before.end] === ' '
    if (before && apart && (joinsAcrossBlank(before.text, part) || phrases.has(`${before.text} ${part}`))) {
      before.parts = [before.text, part]
      before.text = canonical(`${before.text}${part}`)
      before.end = word.end
    } else found.push({ ...word, text: canonical(part), parts: partsOf(part) })
  }
}

const phrases = new Set(latinPhrases)

/** The shorter dictionary words inside a longer one: `减速器` → `减速`. */
const shorterWords: (word: string) => readonly string[] = remember((word) => {
  if (word.length < 3) return []
  return jieba()
    .cutForSearch(word, false)
    .filter((part) => part !== word && part.length > 1)
})

/** What is worth finding inside a word: shorter words of a Han word, the parts of a model number (`s71200`: `s7`, `1200`). */
export function subWords(word: Word): readonly string[] {
  return word.parts ?? (word.latin ? [] : shorterWords(word.text))
}

/**
 * The tokens of a text for an inverted index, in order of appearance, sub-words before the word that holds them; function words
 * (的, 和, 与 …) are left out. The same tokens serve documents and queries, in PostgreSQL and anywhere else.
 */
export function segment(text: string): string[] {
  const tokens: string[] = []
  for (const word of words(text)) {
    if (functionWords.has(word.text)) continue
    tokens.push(...subWords(word), word.text)
  }
  return tokens
}
