import { Converter } from 'opencc-js/t2cn'
import { remember } from './remember.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })
const beyondAscii = /[^\u0020-\u007e]/
const hasHan = /\p{Script=Han}/u
/** Punctuation that NFKC leaves alone, in the form the other functions of this folder expect. */
const punctuation: Record<string, string> = {
  '—': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '·': ' ',
  '•': ' ',
}

/**
 * One spelling for one text: NFKC (full width, ligatures, circled digits), lower case, traditional characters to
 * simplified ones, runs of white space to one blank, ends trimmed. Idempotent. Never throws.
 */
export const normalise: (text: string) => string = remember(normaliseOnce)

function normaliseOnce(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim()
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[—–‐‑−·•]/g, (mark) => punctuation[mark] ?? mark)
  const simplified = hasHan.test(plain) ? toSimplified(plain) : plain
  return simplified.replace(/\s+/g, ' ').trim()
}
