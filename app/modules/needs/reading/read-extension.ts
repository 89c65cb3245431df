/** The domain's own fields as far as the words say them. */
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import type { ExtensionValues, FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { readExtensionValue } from '#app/modules/taxonomy/extension-value.ts'
import type { Clause } from './clauses.ts'
import { wordMeanings } from './domain-words.ts'
import { isExistingSystem, type Mention } from './find-words.ts'
import { flagCues, numberCues } from './number-cues.ts'

export type ExtensionReading = { values: ExtensionValues; evidence: Record<string, string> }

/** Only the field of systems to connect may hold what is already there, and only that. */
const EXISTING_SYSTEMS_FIELD = 'integrations'

export function readExtension(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  domain: DomainCode,
): ExtensionReading {
  const reading: ExtensionReading = { values: {}, evidence: {} }
  for (const field of extensionFields(domain, 'need')) {
    const found = rawValue(field, clauses, mentions, domain)
    if (!found) continue
    const read = readExtensionValue(field, found.raw)
    if (!('value' in read) || read.value === undefined) continue
    reading.values[field.key] = read.value
    reading.evidence[field.key] = found.evidence
  }
  return reading
}

function rawValue(
  field: FieldSpec,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  domain: DomainCode,
): { raw: unknown; evidence: string } | null {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return choices(field, clauses, mentions, domain)
    case 'number':
    case 'range':
      return number(field, clauses, domain)
    case 'flag':
      return flag(field, clauses, domain)
    case 'text':
      return null
  }
}

function choices(
  field: FieldSpec,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  domain: DomainCode,
) {
  const found = mentions.flatMap((mention) => {
    const clause = clauses[mention.clause]
    const existing = clause ? isExistingSystem(clause, mention) : false
    if (domain === 'D1' && ['classes', EXISTING_SYSTEMS_FIELD].includes(field.key)) {
      if (existing !== (field.key === EXISTING_SYSTEMS_FIELD)) return []
    }
    return (wordMeanings().get(mention.word) ?? [])
      .filter((meaning) => meaning.domain === domain && meaning.option?.[0] === field.key)
      .map((meaning) => ({ code: meaning.option?.[1] ?? '', evidence: mention.evidence }))
  })
  const codes = [...new Set(found.map(({ code }) => code))]
  if (!codes.length || (field.kind === 'choice' && codes.length > 1)) return null
  const evidence = [...new Set(found.map((one) => one.evidence))].join('、')
  return { raw: field.kind === 'choice' ? codes[0] : codes, evidence }
}

function number(field: FieldSpec, clauses: readonly Clause[], domain: DomainCode) {
  for (const { key, pattern, times = 1 } of numberCues[domain] ?? []) {
    if (key !== field.key) continue
    for (const { text } of clauses) {
      const match = pattern.exec(text)
      if (!match?.[1]) continue
      const [low, high] = [
        Number(match[1]) * times,
        match[2] === undefined ? undefined : Number(match[2]) * times,
      ]
      const raw = field.kind === 'range' ? { min: low, max: high ?? low } : low
      return { raw, evidence: match[0].trim() }
    }
  }
  return null
}

function flag(field: FieldSpec, clauses: readonly Clause[], domain: DomainCode) {
  for (const { key, pattern } of flagCues[domain] ?? []) {
    if (key !== field.key) continue
    for (const { text } of clauses) {
      const match = pattern.exec(text)
      if (match && !/(?:不要|不需要|无需|无须)[^,]{0,4}$/.test(text.slice(0, match.index)))
        return { raw: true, evidence: match[0] }
    }
  }
  return null
}
