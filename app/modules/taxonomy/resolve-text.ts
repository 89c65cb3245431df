/** Turns the free text of spreadsheets into one comparable form and looks it up by code or name. */

/** NFKC, lower case, without blanks, quotes and punctuation that people use differently. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’（）()[\]【】、，,。.·\-—_/]/g, '')
}

export type Named<Code extends string = string> = { code: Code; names: readonly string[] }

/**
 * A look-up built once: exact code or name first, then the longest name that the text contains or that contains
 * the text (at least two characters). Two different longest answers are ambiguous and answer undefined.
 */
export function nameLookup<Code extends string>(
  items: readonly Named<Code>[],
): (text: string) => Code | undefined {
  const exact = new Map<string, Code>()
  for (const { code, names } of items) {
    for (const name of [code, ...names]) {
      const key = nameKey(name)
      if (key && !exact.has(key)) exact.set(key, code)
    }
  }
  const keys = [...exact.keys()].filter((key) => [...key].length >= 2 && !/^[a-z]?\d+$/.test(key))
  return (text) => {
    const wanted = nameKey(text)
    if (!wanted) return undefined
    const found = exact.get(wanted)
    if (found || wanted.length < 2 || /^[a-z]?\d+$/.test(wanted)) return found
    const inside = longest(
      keys.filter((key) => wanted.includes(key)),
      exact,
    )
    return (
      inside ??
      only(
        keys.filter((key) => key.includes(wanted)),
        exact,
      )
    )
  }
}

function longest<Code>(keys: readonly string[], exact: ReadonlyMap<string, Code>): Code | undefined {
  const length = Math.max(0, ...keys.map((key) => key.length))
  return only(
    keys.filter((key) => key.length === length),
    exact,
  )
}

function only<Code>(keys: readonly string[], exact: ReadonlyMap<string, Code>): Code | undefined {
  const codes = new Set(keys.map((key) => exact.get(key)))
  return codes.size === 1 ? [...codes][0] : undefined
}
