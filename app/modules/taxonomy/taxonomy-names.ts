/** Every name of the taxonomy under one key: 'names:region/500112'; what the domains add is under 'names:ext.D1.classes'. */
import { inLanguage } from '#app/platform/language.ts'
import { extensions } from './all-extensions.ts'
import type { Bilingual } from './bilingual.ts'
import { certificateKinds } from './certificate-kind.ts'
import { clusters } from './cluster.ts'
import { domains } from './domain.ts'
import type { Extension, FieldSpec } from './extension.ts'
import { industries } from './industry.ts'
import { labels } from './label.ts'
import { needKinds } from './need-kind.ts'
import { organizationSizes } from './organization-size.ts'
import { priceModels } from './price-model.ts'
import { adminRegions, functionalUnits, regionCircles } from './region-data.ts'
import { securityLevels } from './security-level.ts'

/** A name, or the keys of a list in their order. */
export type Name = string | readonly string[]

const lists: Record<string, readonly ({ code: string } & Bilingual)[]> = {
  domain: domains,
  leaf: domains.flatMap((domain) => domain.leaves),
  industry: industries,
  cluster: clusters,
  region: [...adminRegions, ...functionalUnits],
  circle: regionCircles,
  certificate: certificateKinds,
  label: labels,
  size: organizationSizes,
  priceModel: priceModels,
  securityLevel: securityLevels,
  kind: needKinds,
}

/** What 'any' says of what is offered; of anything else it says 不限. */
const anyOf: Record<string, Bilingual> = {
  any: { zh: '不限', en: 'any' },
  'any/regions': { zh: '全国', en: 'the whole country' },
  'any/industries': { zh: '各行业', en: 'every industry' },
  'any/clusters': { zh: '各产业集群', en: 'every cluster' },
}

const known = new Map<string, ReadonlyMap<string, Name>>()

/** All names in a language, put together once. */
export function taxonomyNames(language: string): ReadonlyMap<string, Name> {
  const names = known.get(language) ?? new Map(prefixed(namesIn((word) => inLanguage(word, language))))
  known.set(language, names)
  return names
}

export function taxonomyName(key: string, language: string): Name | undefined {
  return taxonomyNames(language).get(key)
}

/** As a namespace beside those of public/locales. */
function* prefixed(names: Iterable<[string, Name]>): Generator<[string, Name]> {
  for (const [key, name] of names) yield [`names:${key}`, name]
}

type Say = (word: Bilingual) => string

function* namesIn(say: Say): Generator<[string, Name]> {
  for (const [key, word] of Object.entries(anyOf)) yield [key, say(word)]
  for (const [list, words] of Object.entries(lists))
    for (const word of words) yield [`${list}/${word.code}`, say(word)]
  for (const extension of Object.values(extensions)) yield* extensionNames(extension, say)
}

function* extensionNames({ domain, fields }: Extension, say: Say): Generator<[string, Name]> {
  const keys = (of: (field: FieldSpec) => unknown) => fields.filter(of).map((field) => field.key)
  yield [`ext.${domain}`, keys(() => true)]
  yield [`ext.${domain}/card`, keys((field) => field.card)]
  yield [`ext.${domain}/need`, keys((field) => field.on !== 'offering')]
  yield [`ext.${domain}/coded`, keys((field) => 'options' in field)]
  for (const field of fields) {
    const key = `ext.${domain}.${field.key}`
    yield [key, say(field.label)]
    if (field.needLabel) yield [`${key}.need`, say(field.needLabel)]
    if ('unit' in field && field.unit) yield [`${key}.unit`, say(field.unit)]
    if ('options' in field) for (const option of field.options) yield [`${key}/${option.code}`, say(option)]
  }
}
