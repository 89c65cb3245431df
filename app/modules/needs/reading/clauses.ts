import { normalise } from '#search/text/normalise.ts'

/** A part of a sentence: normalised for comparing, and as typed for showing. */
export type Clause = { text: string; shown: string }

/**
 * The clauses of a text between commas, stops and line breaks, in order. An enumeration ('、') stays together and
 * thousands lose their commas.
 */
export function clausesOf(text: string): Clause[] {
  return text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .split(/[,;!?。\n]+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((shown) => ({ shown, text: normalise(shown) }))
}

/** The piece of a clause as typed; the normalised piece where the two spellings differ in length. */
export function shownPiece(clause: Clause, start: number, end: number): string {
  const source = clause.shown.length === clause.text.length ? clause.shown : clause.text
  return source.slice(start, end).trim()
}

/** Whether a match of Latin letters or digits stands free of its neighbours; Chinese words always do. */
export function standsFree(text: string, start: number, end: number): boolean {
  const joins = (inside: string | undefined, outside: string | undefined) =>
    inside !== undefined && outside !== undefined && /[a-z0-9]/.test(inside) && /[a-z0-9]/.test(outside)
  return !joins(text[start], text[start - 1]) && !joins(text[end - 1], text[end])
}
