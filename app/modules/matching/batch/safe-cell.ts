/** Starts of a cell that a spreadsheet program would run as a formula, full-width forms included. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/

/** Text that stays text when the sheet is opened: a leading apostrophe where it would become a formula. Plain numbers stay. */
export function safeCell(text: string): string {
  return FORMULA.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
