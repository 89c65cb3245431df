/** The words that speak for each domain, built once from the taxonomy's names, synonyms and the cue words. */
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { type DomainCode, domainCodes, domains } from '#app/modules/taxonomy/domain.ts'
import { synonymGroups } from '#search/language/synonyms.ts'
import { normalise } from '#search/text/normalise.ts'
import { domainCues, tooCommonOptions } from './cue-words.ts'

export type Meaning = {
  domain: DomainCode
  weight: number
  leaf?: string
  option?: readonly [key: string, code: string]
}

const LATIN = /[a-z][a-z0-9/+-]*(?: [a-z0-9/+-]+)*/g

/** A name and the parts that stand for it: the abbreviation, and the name without it. */
export function namesIn(zh: string): string[] {
  const name = normalise(zh)
  const plain = name.replace(/[“”"()（）]/g, ' ')
  const latin = plain.match(LATIN) ?? []
  const chinese = plain.replace(LATIN, ' ').split(/[\s/、]+/)
  return [name, ...latin, ...chinese].map((part) => part.trim()).filter((part) => part.length >= 2)
}

const synonyms = new Map<string, string[]>()
for (const group of synonymGroups) {
  const words = group.map(normalise)
  for (const word of words) synonyms.set(word, [...(synonyms.get(word) ?? []), ...words])
}
const withSynonyms = (words: string[]) => [...new Set(words.flatMap((word) => [word, ...(synonyms.get(word) ?? [])]))]

function build(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  const add = (word: string, meaning: Meaning) => {
    const known = meanings.get(word) ?? []
    meanings.set(word, [...known, meaning])
  }
  for (const { code: domain, zh, leaves } of domains) {
    add(normalise(zh), { domain, weight: 4 })
    for (const leaf of leaves)
      for (const word of withSynonyms(namesIn(leaf.zh))) add(word, { domain, weight: 4, leaf: leaf.code })
  }
  for (const domain of domainCodes) {
    for (const [index, field] of extensionFields(domain, 'need').entries()) {
      if (!('options' in field)) continue
      for (const option of field.options)
        for (const word of withSynonyms(namesIn(option.zh)))
          if (!tooCommonOptions.has(word))
            add(word, { domain, weight: index === 0 ? 3 : 1, option: [field.key, option.code] })
    }
    for (const { words, weight = 2, leaf, option } of domainCues[domain])
      for (const word of words) add(word, { domain, weight, ...(leaf && { leaf }), ...(option && { option }) })
  }
  for (const [word, all] of meanings) meanings.set(word, certain(all))
  return meanings
}

/** A word that names two options of one domain names neither. */
function certain(all: readonly Meaning[]): Meaning[] {
  return all.map((meaning) => {
    const rivals = (same: 'option' | 'leaf') =>
      new Set(all.filter((other) => other.domain === meaning.domain && other[same]).map((other) => String(other[same])))
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
