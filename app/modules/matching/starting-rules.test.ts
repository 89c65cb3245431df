import { describe, expect, it } from 'vitest'
import { extensions } from '#app/modules/taxonomy/all-extensions.ts'
import { domains } from '#app/modules/taxonomy/domain.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { compile } from '#search/rules/evaluate.ts'
import { addressed } from '#search/rules/explain.ts'
import { parseRuleSet } from '#search/rules/rule.schema.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { baseVocabulary } from '#search/rules/vocabulary.ts'
import { extensionLabel } from './reasons.ts'
import { ruleVocabulary } from './rule-vocabulary.ts'

const compiled = compile(startingRuleSet)
const extensionFieldsOf = (names: readonly string[]) => names.filter((name) => name.includes('.ext.'))

describe('the starting rule set', () => {
  it('is valid against the fields of needs, offerings and all extensions', () => {
    const stored: unknown = JSON.parse(JSON.stringify(startingRuleSet))
    expect(parseRuleSet(stored, ruleVocabulary)).toEqual({ ok: true, ruleSet: stored })
  })

  it('names known domains only', () => {
    const codes = domains.map(({ code }): string => code)
    for (const { domains: named } of startingRuleSet.rules) {
      if (named !== '*') expect(codes).toEqual(expect.arrayContaining([...named]))
    }
  })

  it.each(domains)(
    'names only fields of the own extension in $code, in at least four rules',
    ({ code, slug }) => {
      const known = new Set(
        extensions[code].fields.flatMap(({ key, on }) =>
          on === 'both' ? [`offering.ext.${key}`, `need.ext.${key}`] : [`${on}.ext.${key}`],
        ),
      )
      const own = compiled.rules.filter(({ rule }) => rule.id.startsWith(`${slug}.`))
      expect(own.length).toBeGreaterThanOrEqual(4)
      for (const { rule, dependsOn, shows } of own) {
        expect(rule.domains).toEqual([code])
        const named = extensionFieldsOf([...dependsOn, ...shows.map(({ field }) => field)])
        expect(named.length, rule.id).toBeGreaterThan(0)
        for (const field of named) expect(known, rule.id).toContain(field)
      }
    },
  )

  it('gives a rule to each field that a need of some domain may state', () => {
    const judged = new Set(compiled.rules.flatMap(({ dependsOn }) => dependsOn))
    for (const { fields } of Object.values(extensions)) {
      for (const { key, on, kind } of fields) {
        if (on !== 'offering' && kind !== 'text') expect(judged).toContain(`need.ext.${key}`)
      }
    }
  })
})

describe('the vocabulary', () => {
  it('has one kind for a key, whichever domain uses it', () => {
    const kinds = new Map<string, string>()
    for (const { fields } of Object.values(extensions)) {
      for (const { key, kind } of fields) {
        expect(kinds.get(key) ?? kind, key).toBe(kind)
        kinds.set(key, kind)
      }
    }
  })
})

describe('the words of the rules', () => {
  const wordsOf = () =>
    startingRuleSet.rules.flatMap(({ label, sentences }) =>
      [label, ...Object.values(sentences)].flatMap(({ zh, en }) => [zh, en]),
    )

  it('speak to an official as to somebody who is neither side', () => {
    for (const words of wordsOf())
      expect(addressed(words, { reader: 'official' })).not.toMatch(/[您贵]|\byour?\b/i)
  })

  it('speak to the provider of the provider', () => {
    for (const words of wordsOf())
      expect(addressed(words, { reader: 'provider' })).not.toMatch(/您|供应方|服务商|\byour\b/i)
  })
})

it.each(['zh-CN', 'en'] as const)('each field of a trace has a name in %s', (language) => {
  const t = translator(language)
  for (const field of Object.keys(baseVocabulary)) {
    if (!field.startsWith('pair.')) expect(t(`matching:fact.${field}`, ''), field).not.toBe('')
  }
  for (const [domain, { fields }] of Object.entries(extensions)) {
    for (const { key } of fields)
      for (const side of ['need', 'offering'])
        expect(
          extensionLabel(`${side}.ext.${key}`, domain, language === 'en' ? 'en' : 'zh'),
          key,
        ).toBeTruthy()
  }
})
