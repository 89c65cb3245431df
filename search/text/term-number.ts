/** Numbers of terms, so that the terms of a document fit into two flat arrays. */
const numbers = new Map<string, number>()

/** The number of a term (`w:压铸`) in this process; another process may give another one, so it is never stored. */
export function termNumber(key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(key, number)
  return number
}
