/**
 * A text that a spreadsheet will not take for a formula: an apostrophe before = + - @, their full-width forms, a tab or a line break
 * at the beginning. Plain numbers stay as they are.
 */
export function safeCell(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
}
