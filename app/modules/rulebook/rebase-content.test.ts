import { expect, test } from 'vitest'
import type { Rule } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { contentChanges } from './content-changes.ts'
import { rebaseContent } from './rebase-content.ts'
import { contentOf, copyOfRule, findRule, type RuleContent, withRule, withRuleOf } from './rule-content.ts'

const base = contentOf(startingRuleSet)

function changed(content: RuleContent, id: string, change: (rule: Rule) => Rule): RuleContent {
  const rule = findRule(content, id)
  if (!rule) throw new Error(id)
  return withRule(content, change(rule))
}

test('changes of a draft come upon those of a newer version, and what both changed is named', () => {
  const draft = changed(
    changed(base, 'base.price', (rule) => ({ ...rule, hardness: 'soft' })),
    'base.leaf',
    (rule) => ({ ...rule, weight: 5 }),
  )
  const newer = changed(
    changed(base, 'base.price', (rule) => ({ ...rule, weight: 9 })),
    'base.deadline',
    (rule) => ({ ...rule, hardness: 'info' }),
  )
  const { content, both } = rebaseContent(base, draft, newer)
  expect(both).toEqual(['base.price'])
  expect(findRule(content, 'base.leaf')?.weight).toBe(5)
  expect(findRule(content, 'base.deadline')?.hardness).toBe('info')
  expect(findRule(content, 'base.price')).toMatchObject({ hardness: 'soft', weight: 2 })
})

test('a draft without changes becomes the newer version, and a newer version without changes leaves the draft', () => {
  const other = changed(base, 'base.price', (rule) => ({ ...rule, off: true }))
  expect(rebaseContent(base, base, other).content).toEqual(other)
  expect(rebaseContent(base, other, base).content).toEqual(other)
})

test('a copied rule is switched off and goes when it is taken back', () => {
  const price = findRule(base, 'base.price')
  if (!price) throw new Error('no such rule')
  const withCopy = withRule(base, copyOfRule(base, price))
  expect(findRule(withCopy, 'own.rule1')?.off).toBe(true)
  expect(copyOfRule(withCopy, price).id).toBe('own.rule2')
  expect(withRuleOf(withCopy, base, 'own.rule1')).toEqual(base)
})

test('differences are named one by one, and equal contents have none', () => {
  expect(contentChanges(base, base)).toEqual([])
  const draft = {
    ...changed(base, 'base.price', (rule) => ({ ...rule, hardness: 'soft' as const, off: true as const })),
    weights: { ...base.weights, price: 20 },
  }
  expect(contentChanges(base, draft).map(({ kind }) => kind)).toEqual(['off', 'value', 'number'])
  expect(contentChanges(draft, base).map(({ kind }) => kind)).toEqual(['on', 'value', 'number'])
})
