import { taxonomyName } from '#taxonomy-names'

type Name = string | readonly string[]
type Source = (key: string, language: string) => Name | undefined

let source: Source = taxonomyName

/**
 * Where names come from: by itself the taxonomy. While a page is rendered its texts, which remember what was said; in
 * the browser the texts that came with the page.
 */
export function nameFrom(other: Source): void {
  source = other
}

/** The name under a key of taxonomy-names.ts, e.g. 'region/500112'; undefined when unknown, '' in the browser while it is under way. */
export function findName(key: string, language: string): string | undefined {
  const name = source(`names:${key}`, language)
  return typeof name === 'string' ? name : undefined
}

/** The list under a key, e.g. the fields of a domain in their order; empty when unknown. */
export function findList(key: string, language: string): readonly string[] {
  const list = source(`names:${key}`, language)
  return Array.isArray(list) ? list : []
}
