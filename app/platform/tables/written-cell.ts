/** What a written table holds in a cell: null is blank. */
export type WrittenCell = string | number | null

/**
 * A text that every spreadsheet opens: control characters other than tab and line breaks, and halves of a surrogate pair,
 * are taken out.
 */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (mark) => (/[\t\n\r]/.test(mark) ? mark : ''))
}
