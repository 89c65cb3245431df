/** The words that speak for each domain, built once from the taxonomy's names, synonyms and the cue words. */

import { type DomainCode, domainCodes, domains, findDomain } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { synonymGroups } from '#search/language/synonyms.ts'
import { normalise } from '#search/text/normalise.ts'
import { domainCues, tooCommonOptions } from './cue-words.ts'

export type Meaning = {
  domain: DomainCode
  weight: number
  leaf?: string
  option?: readonly [key: string, code: string]
}

/** Fields that say what is done; the others only say how or to what. */
const SERVICE_FIELDS = new Set([
  'classes',
  'stages',
  'services',
  'verificationKinds',
  'kinds',
  'activities',
  'systems',
  'modes',
  'productTypes',
])

const LATIN = /[a-z][a-z0-9/+-]*(?: [a-z0-9/+-]+)*/g

/** A name and the parts that stand for it: the abbreviation, and the name without it. */
export function namesIn(zh: string): string[] {
  const name = normalise(zh)
  const plain = name.replace(/[“”"]/g, '').replace(/[()（）]/g, ' ')
  const latin = plain.match(LATIN) ?? []
  const chinese = plain.replace(LATIN, ' ').split(/[\s/、]+/)
  return [plain, ...latin, ...chinese].map((part) => part.trim()).filter((part) => part.length >= 2)
}

const synonyms = new Map<string, string[]>()
for (const group of synonymGroups) {
  const words = group.map(normalise)
  for (const word of words) synonyms.set(word, [...(synonyms.get(word) ?? []), ...words])
}

/** Names and their synonyms, without those that are the name of something else in the domain. */
function withSynonyms(words: string[], taken: ReadonlySet<string>): string[] {
  const more = words.flatMap((word) => synonyms.get(word) ?? []).filter((word) => !taken.has(word))
  return [...new Set([...words, ...more])]
}

/** The names of a domain's leaves and options. */
function ownNames(domain: DomainCode): Set<string> {
  const leaves = findDomain(domain)?.leaves ?? []
  const options = extensionFields(domain, 'need').flatMap((field) =>
    'options' in field ? field.options : [],
  )
  return new Set([...leaves, ...options].flatMap(({ zh }) => namesIn(zh)))
}

function build(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  const add = (word: string, meaning: Meaning) => {
    const known = meanings.get(word) ?? []
    meanings.set(word, [...known, meaning])
  }
  for (const { code: domain, zh, leaves } of domains) {
    add(normalise(zh), { domain, weight: 4 })
    const taken = ownNames(domain)
    for (const leaf of leaves)
      for (const word of withSynonyms(namesIn(leaf.zh), taken))
        add(word, { domain, weight: 4, leaf: leaf.code })
  }
  for (const domain of domainCodes) {
    const taken = ownNames(domain)
    for (const field of extensionFields(domain, 'need')) {
      if (!('options' in field)) continue
      for (const option of field.options)
        for (const word of withSynonyms(namesIn(option.zh), taken))
          if (!tooCommonOptions.has(word))
            add(word, {
              domain,
              weight: SERVICE_FIELDS.has(field.key) ? 3 : 1,
              option: [field.key, option.code],
            })
    }
    for (const { words, weight = 2, leaf, option } of domainCues[domain])
      for (const word of words)
        add(word, { domain, weight, ...(leaf && { leaf }), ...(option && { option }) })
  }
  for (const [word, all] of meanings) meanings.set(word, certain(all))
  return meanings
}

/** A word that names two options of one domain names neither. */
function certain(all: readonly Meaning[]): Meaning[] {
  return all.map((meaning) => {
    const rivals = (same: 'option' | 'leaf') =>
      new Set(
        all
          .filter((other) => other.domain === meaning.domain && other[same])
          .map((other) => String(other[same])),
      )
    const { leaf, option, ...rest } = meaning
    return {
      ...rest,
      ...(leaf && rivals('leaf').size === 1 ? { leaf } : {}),
      ...(option && fieldRivals(all, meaning) === 1 ? { option } : {}),
    }
  })
}

/** How many options of the same field the word names. */
function fieldRivals(all: readonly Meaning[], { domain, option }: Meaning): number {
  const codes = all.filter((other) => other.domain === domain && other.option?.[0] === option?.[0])
  return new Set(codes.map((other) => other.option?.[1])).size
}

let built: Map<string, Meaning[]> | undefined

/** What each normalised word may mean. */
export function wordMeanings(): ReadonlyMap<string, readonly Meaning[]> {
  built ??= build()
  return built
}
