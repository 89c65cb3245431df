import { describe, expect, it } from 'vitest'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { compile, evaluate } from './evaluate.ts'
import { explain, fillSentence, formatFact, type NameOf } from './explain.ts'
import type { FactValue } from './facts.ts'
import type { Language, Rule } from './rule.ts'
import { startingRuleSet } from './starting-rules/rule-set.ts'
import { baseVocabulary } from './vocabulary.ts'

const compiled = compile(startingRuleSet)
const names: Record<string, string> = {
  '500157': '两江新区',
  D1: '软件信息服务',
  iso9001: 'ISO 9001',
  cma: 'CMA',
}
const nameOf: NameOf = (_field, code) => names[code] ?? code
const wordingOf = (language: Language) => ({
  language,
  nameOf,
  vocabulary: {
    ...baseVocabulary,
    'need.hours': { kind: 'number' as const, unit: { zh: '小时', en: 'hours' } },
  },
})

function sentence(
  rule: string,
  {
    need = {},
    offering = {},
    language = 'zh' as Language,
  }: {
    need?: Record<string, FactValue | undefined>
    offering?: Record<string, FactValue | undefined>
    language?: Language
  },
) {
  const { findings } = evaluate(compiled, {
    need: aNeedFacts(need),
    offering: anOfferingFacts(offering),
    criteria: [{ rule, hardness: 'hard' }],
    today,
  })
  const finding = findings.find((one) => one.rule === rule)!
  return explain(finding, compiled.byId.get(rule)!.rule, wordingOf(language))
}

describe('sentences', () => {
  it('say prices in 万元 and in yuan', () => {
    expect(sentence('base.price', {})).toBe('报价 60–80 万元，起价在您 80 万元预算内')
    expect(sentence('base.price', { language: 'en' })).toBe(
      'Priced CNY 600,000–800,000, which starts within your budget of CNY 800,000',
    )
    expect(
      sentence('base.price', {
        offering: { 'offering.priceMinFen': 95_000_000, 'offering.priceMaxFen': undefined },
      }),
    ).toBe('报价 95 万元起，超出您 80 万元的预算')
  })

  it('say whose datum is blank', () => {
    expect(sentence('base.deadline', { offering: { 'offering.leadTimeDays': undefined } })).toBe(
      '未填写交付周期，无法判断能否在 2026年3月6日 前完成',
    )
    expect(sentence('base.deadline', { need: { 'need.finishBy': undefined } })).toBe(
      '您尚未填写完成时间，无法与交付周期比较',
    )
  })

  it('name codes by the caller’s look-up, with a blank between Han and Latin', () => {
    expect(sentence('base.region', {})).toBe('可为两江新区的企业提供服务')
    expect(sentence('base.certificates', { need: { 'need.requiredCertificates': ['iso9001'] } })).toBe(
      '持有在有效期内的 ISO 9001',
    )
  })

  it('show derived dates', () => {
    expect(sentence('base.deadline', { language: 'en' })).toBe(
      'Lead time 45 days: begun now it is done on 19 Feb 2026, before 6 Mar 2026',
    )
  })

  it('never leave a placeholder, whatever is blank', () => {
    const rules = compiled.rules.map(({ rule }) => rule)
    for (const rule of rules) {
      for (const verdict of ['met', 'not_met', 'unknown'] as const) {
        const finding = {
          rule: rule.id,
          side: rule.side,
          hardness: rule.hardness,
          part: rule.part,
          verdict,
          missing: [],
          values: {},
        }
        for (const language of ['zh', 'en'] as const) {
          expect(explain(finding, rule, wordingOf(language))).not.toMatch(/[{}]|undefined|NaN/)
        }
      }
    }
  })

  it('speak to the provider where the provider reads', () => {
    const { findings } = evaluate(compiled, {
      need: aNeedFacts({ 'need.budgetMaxFen': undefined }),
      offering: anOfferingFacts(),
      criteria: [],
      today,
    })
    const read = (rule: string, language: Language) =>
      explain(findings.find((one) => one.rule === rule)!, compiled.byId.get(rule)!.rule, {
        ...wordingOf(language),
        reader: 'provider',
      })
    expect(read('base.price', 'zh')).toBe('需求方尚未填写预算，无法与报价比较')
    expect(read('base.price', 'en')).toBe(
      'The customer’s budget is not stated, so the price cannot be compared',
    )
    expect(read('base.customerSize', 'zh')).toBe('贵方愿意服务 medium')
  })

  it('call nobody "you" but in ways that can be turned round', () => {
    for (const { sentences } of startingRuleSet.rules) {
      for (const { en } of Object.values(sentences)) expect(en).not.toMatch(/\byou\b/i)
    }
  })

  it('fill questions too', () => {
    const rule = compiled.byId.get('base.certificates')!.rule as Rule
    const question = rule.questions!.provider!.zh
    const values = { 'need.requiredCertificates': ['cma'] }
    expect(fillSentence(question, { values }, rule, wordingOf('zh'))).toBe('是否持有有效的 CMA？请上传证书。')
  })
})

describe('formatFact', () => {
  const zh = wordingOf('zh')
  const en = wordingOf('en')

  it.each([
    ['need.budgetMaxFen', 123_456, '1234.56 元', 'CNY 1,234.56'],
    ['need.budgetMaxFen', 1_234_500_000, '1234.5 万元', 'CNY 12,345,000'],
    ['need.finishBy', '2026-01-23', '2026年1月23日', '23 Jan 2026'],
    ['need.version', 1, '1', '1'],
    ['need.remoteOk', true, '是', 'yes'],
    ['need.hours', 1, '1 小时', '1 hour'],
    ['pair.price', { max: 5_000_000 }, '不超过 5 万元', 'up to CNY 50,000'],
    ['offering.ext.any', { min: 1, max: 3 }, '1–3', '1–3'],
    [
      'offering.regions',
      ['500157', '1', '2', '3', '4', '5', '6'],
      '两江新区、1、2、3、4、5 等 7 项',
      '两江新区, 1, 2, 3, 4, 5 and 1 more',
    ],
    ['offering.regions', undefined, '未填写', 'not stated'],
  ] as [string, FactValue | undefined, string, string][])('%s %j', (field, value, chinese, english) => {
    expect(formatFact(field, value, zh)).toBe(chinese)
    expect(formatFact(field, value, en)).toBe(english)
  })
})
