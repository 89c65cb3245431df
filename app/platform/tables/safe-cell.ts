const DANGEROUS = /^[=+\-@＝＋－＠\t\r\n]/

/**
 * A text that a spreadsheet will not take for a formula: an apostrophe before = + - @, their full-width forms, a tab or a line break
 * at the beginning. Plain numbers stay as they are.
 */
export function safeCell(text: string): string {
  return DANGEROUS.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
}

/** A text as it was before `safeCell`; other texts stay as they are. */
export function plainCell(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text
}
