/** What `canonicalJson` wrote of objects that many records share; they must not change afterwards. */
export type WrittenBefore = ReadonlyMap<object, string>

/**
 * One text per value: keys sorted by code unit, no blanks, absent and undefined keys left out. What cannot be
 * written so (NaN, functions, class instances such as Date) is refused, since it would not come back the same.
 * @param written texts of objects that were written before and occur again, by identity
 */
export function canonicalJson(value: unknown, written?: WrittenBefore): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no canonical form for ${value}`)
    return JSON.stringify(value)
  }
  const before = typeof value === 'object' ? written?.get(value) : undefined
  if (before !== undefined) return before
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, written)).join(',')}]`
  if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    const record = value as Record<string, unknown>
    const members = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key], written)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`no canonical form for ${typeof value}`)
}

/** Writes objects once, for records that share them. */
export function writeOnce(shared: readonly object[]): WrittenBefore {
  return new Map(shared.map((value) => [value, canonicalJson(value)]))
}
