import type { Word } from './segment.ts'

/** A listed phrase found in a text: over which of its words, and which numbers the list has for it. */
export type FoundPhrase = { phrase: string; firstWord: number; lastWord: number; numbers: readonly number[] }

/** A list of phrases that can be looked for; numbers are the caller's. */
export type PhraseList = {
  numbers: ReadonlyMap<string, readonly number[]>
  /** By first character the lengths that phrases have, longest first: most places of a text begin none. */
  lengths: ReadonlyMap<string, readonly number[]>
}

/** As the segmenter spells it, without blanks; Latin phrases lose their joints too. */
export function spell(phrase: string): string {
  const lower = phrase.toLowerCase()
  return /\p{Script=Han}/u.test(lower) ? lower.replace(/\s/g, '') : lower.replace(/[\s_/-]/g, '')
}

export function phraseList(entries: Iterable<readonly [string, number]>): PhraseList {
  const numbers = new Map<string, number[]>()
  for (const [phrase, number] of entries) {
    const spelled = spell(phrase)
    const known = numbers.get(spelled)
    if (!known) numbers.set(spelled, [number])
    else if (!known.includes(number)) known.push(number)
  }
  const lengths = new Map<string, Set<number>>()
  for (const phrase of numbers.keys()) {
    const first = phrase.charAt(0)
    lengths.set(first, (lengths.get(first) ?? new Set()).add(phrase.length))
  }
  const sorted = [...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)] as const)
  return { numbers, lengths: new Map(sorted) }
}

/** The words run together as they stand, a line break where something stands between two of them. */
type Line = { text: string; wordAt: number[] }

function lineOf(words: readonly Word[]): Line {
  let text = ''
  const wordAt: number[] = []
  let end = words[0]?.start ?? 0
  words.forEach((word, index) => {
    const gap = word.start - end
    const near = gap === 0 || (gap === 1 && (word.latin || words[index - 1]?.latin))
    if (index > 0 && !near) {
      text += '\n'
      wordAt.push(-1)
    }
    text += word.text
    for (let at = 0; at < word.text.length; at += 1) wordAt.push(index)
    end = word.end
  })
  return { text, wordAt }
}

/**
 * The listed phrases in a text, the longest at each place. A phrase may be part of one word or a run of whole words,
 * never the end of one word with the beginning of the next (规模|具有 holds no 模具); Latin ones are whole words.
 */
export function findPhrases(words: readonly Word[], list: PhraseList): FoundPhrase[] {
  const { text, wordAt } = lineOf(words)
  const found: FoundPhrase[] = []
  for (let start = 0; start < text.length; start += 1) {
    for (const length of list.lengths.get(text.charAt(start)) ?? []) {
      if (start + length > text.length) continue
      const numbers = list.numbers.get(text.slice(start, start + length))
      if (!numbers) continue
      const firstWord = wordAt[start] as number
      const lastWord = wordAt[start + length - 1] as number
      const opens = start === 0 || wordAt[start - 1] !== firstWord
      const closes = wordAt[start + length] !== lastWord
      const inside = firstWord === lastWord && !words[firstWord]?.latin
      if (!inside && !(opens && closes)) continue
      found.push({ phrase: text.slice(start, start + length), firstWord, lastWord, numbers })
      break
    }
  }
  return found
}
