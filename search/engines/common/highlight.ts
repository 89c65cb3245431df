/** Marks what was searched for in a text as it was written. Made in the app: engines count bytes, or hand out HTML. Pure. */
import type { Segment } from '#search/engine.ts'
import { normalise } from '#search/text/normalise.ts'
import { words } from '#search/text/segment.ts'
import type { QueryTerm } from './query-terms.ts'

const SNIPPET_CHARACTERS = 90
const BEFORE_FIRST_FIND = 24

type Range = { start: number; end: number }

/** The whole text in segments. Joined, they are the text again. */
export function highlight(text: string, terms: readonly QueryTerm[]): Segment[] {
  return cut(text, marks(text, terms), 0, text.length)
}

/** The part of a text around the first find, at most about 90 characters; an ellipsis where something is cut off. */
export function snippet(text: string, terms: readonly QueryTerm[]): Segment[] {
  const found = marks(text, terms)
  const [first] = found
  const wanted = first && first.end > SNIPPET_CHARACTERS ? first.start - BEFORE_FIRST_FIND : 0
  const start = onBoundary(text, Math.max(0, Math.min(wanted, text.length - SNIPPET_CHARACTERS)))
  const end = onBoundary(text, Math.min(text.length, start + SNIPPET_CHARACTERS))
  const segments = cut(text, found, start, end)
  if (start > 0) segments.unshift({ text: '…', marked: false })
  if (end < text.length) segments.push({ text: '…', marked: false })
  return segments
}

/** Ranges of the original text, ascending, none touching another. */
function marks(text: string, terms: readonly QueryTerm[]): Range[] {
  if (terms.length === 0 || text === '') return []
  const { normal, starts, ends } = alignedNormal(text)
  // Where the whole text normalises otherwise than its characters one by one, a mark could sit in the wrong place.
  if (normalise(normal) !== normal) return []
  const wanted = new Set(terms.flatMap((term) => [term.word, ...term.parts, ...term.synonyms.flat()]))
  const beginnings = terms.filter((term) => term.prefix).map((term) => term.word)
  const found: Range[] = []
  for (const word of words(normal)) {
    const inWord = rangesInWord(word, wanted, beginnings)
    for (const { start, end } of inWord) {
      found.push({ start: starts[word.start + start] ?? 0, end: ends[word.start + end - 1] ?? 0 })
    }
  }
  for (const beginning of beginnings) {
    // The segmenter cuts an unfinished word in pieces; as one stretch it is marked wherever it stands.
    const from = /^\p{Script=Han}{2,}$/u.test(beginning) ? normal.indexOf(beginning) : -1
    if (from >= 0) found.push({ start: starts[from] ?? 0, end: ends[from + beginning.length - 1] ?? 0 })
  }
  return merged(found)
}

function rangesInWord(
  word: { text: string; start: number; end: number; latin: boolean },
  wanted: ReadonlySet<string>,
  beginnings: readonly string[],
): Range[] {
  const whole = { start: 0, end: word.end - word.start }
  if (wanted.has(word.text)) return [whole]
  const begun = beginnings.find((beginning) => word.text.startsWith(beginning))
  if (begun) return [{ start: 0, end: word.latin ? whole.end : begun.length }]
  if (word.latin) return []
  const inside: Range[] = []
  for (const one of wanted) {
    const at = one.length > 1 && one.length < word.text.length ? word.text.indexOf(one) : -1
    if (at >= 0) inside.push({ start: at, end: at + one.length })
  }
  return inside
}

/** The text normalised character by character, with the place in the original that each unit comes from. */
function alignedNormal(text: string) {
  let normal = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const blank = /\s/u.test(character)
    const one = blank
      ? normal === '' || normal.endsWith(' ')
        ? ''
        : ' '
      : normalise(character) || (normal.endsWith(' ') ? '' : ' ')
    for (let unit = 0; unit < one.length; unit++) {
      starts.push(at)
      ends.push(end)
    }
    normal += one
    at = end
  }
  return { normal: normal.trimEnd(), starts, ends }
}

function merged(ranges: Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)
  const out: Range[] = []
  for (const range of sorted) {
    const last = out.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else out.push({ ...range })
  }
  return out
}

function cut(text: string, ranges: readonly Range[], from: number, until: number): Segment[] {
  const segments: Segment[] = []
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), marked })
  }
  let at = from
  for (const range of ranges) {
    const start = Math.max(range.start, from)
    const end = Math.min(range.end, until)
    if (end <= start) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, until, false)
  return segments
}

/** Not between the halves of a surrogate pair. */
function onBoundary(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && at > 0 ? at - 1 : at
}
