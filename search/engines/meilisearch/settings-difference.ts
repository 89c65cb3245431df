/** What would change in an index if its settings were applied, and whether the server would index everything again. Pure. */
import type { Settings } from 'meilisearch'
import { sortKeys } from '../common/sort-keys.ts'
import { decoded } from './word-code.ts'

export type SettingChange = {
  setting: keyof Settings
  /** True where the server reads every document again. Searches are answered from the old index meanwhile. */
  reindexes: boolean
  /** What only we want, and what only the server holds, one value a line, in letters that people read. */
  added: string[]
  removed: string[]
}

/** The order of these means something to the server. */
const ORDERED: ReadonlySet<string> = new Set([
  'searchableAttributes',
  'filterableAttributes',
  'rankingRules',
  'localizedAttributes',
])

/** Source: `InnerIndexSettingsDiff` of milli 1.50; where it looks closer than we do, we say that it re-indexes. */
const REINDEXING: ReadonlySet<string> = new Set([
  'filterableAttributes',
  'sortableAttributes',
  'distinctAttribute',
  'localizedAttributes',
  'dictionary',
  'stopWords',
  'separatorTokens',
  'nonSeparatorTokens',
  'proximityPrecision',
  'prefixSearch',
  'facetSearch',
  'embedders',
])

/**
 * Settings of ours that the server holds otherwise; what we do not set is the server's affair. The server may give values back in
 * another order, fill in defaults, or cut synonyms its own way: none of that is a difference.
 */
export function settingsDifference(stored: Settings, wanted: Settings): SettingChange[] {
  return (Object.keys(wanted) as (keyof Settings)[]).flatMap((setting) => {
    const there = new Set(lines(setting, stored[setting], wanted[setting]))
    const ours = new Set(lines(setting, wanted[setting], wanted[setting]))
    const added = [...ours].filter((line) => !there.has(line))
    const removed = [...there].filter((line) => !ours.has(line))
    if (added.length === 0 && removed.length === 0) return []
    return [
      {
        setting,
        reindexes: reindexes(setting, added, removed),
        added: added.map(decoded),
        removed: removed.map(decoded),
      },
    ]
  })
}

function reindexes(setting: string, added: readonly string[], removed: readonly string[]): boolean {
  if (REINDEXING.has(setting)) return true
  const changed = [...added, ...removed]
  // An order by an attribute needs that attribute in the facet database; the server's own rules need nothing.
  if (setting === 'rankingRules') return changed.some((line) => /:(asc|desc)\b/.test(line))
  if (setting === 'typoTolerance') return changed.some((line) => /^disableOn(Numbers|Attributes)/.test(line))
  if (setting !== 'searchableAttributes') return false
  // Another order of the same attributes only weighs them otherwise.
  const names = (list: readonly string[]) => list.map((line) => line.replace(/^\d+\. /, '')).sort()
  return names(added).join('\n') !== names(removed).join('\n')
}

/** A setting as lines that are equal where the settings are. `like` says which parts of an object count. */
function lines(setting: string, value: unknown, like: unknown): string[] {
  if (value === undefined || value === null) return []
  if (setting === 'synonyms') return pairs(value as Record<string, string[]>)
  if (Array.isArray(value)) {
    return value.map((item, at) => (ORDERED.has(setting) ? `${at + 1}. ${canonical(item)}` : canonical(item)))
  }
  if (typeof value !== 'object') return [canonical(value)]
  const counted = Object.keys(like ?? value)
  return Object.entries(value)
    .filter(([part]) => counted.includes(part))
    .map(([part, inner]) => `${part}: ${canonical(inner)}`)
}

/** Without blanks: some versions give back what their own segmenter made of a synonym. */
function pairs(synonyms: Record<string, string[]>): string[] {
  const tight = (text: string) => text.replace(/\s+/gu, '')
  return Object.entries(synonyms).flatMap(([word, others]) =>
    others.map((other) => `${tight(word)} → ${tight(other)}`),
  )
}

/** JSON with sorted keys; a bare string stays as it is. */
function canonical(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, sortKeys)
}
