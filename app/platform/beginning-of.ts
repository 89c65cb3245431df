/** The beginning of a text, so long at most as a form counts it; no character is cut in half, which neither the database nor an address takes. */
export function beginningOf(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
}
