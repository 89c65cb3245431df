import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { domainGroups } from '#app/modules/taxonomy/domain.ts'
import { examplesOfGroups, findNeedExample, needExamples } from './need-examples.ts'
import { readNeedText } from './read-need-text.ts'

type Texts = { new: { example: Record<string, { text: string }> } }

describe.each(['zh-CN', 'en'])('the examples in %s', (language) => {
  const { example: texts } = (
    JSON.parse(readFileSync(`public/locales/${language}/needs.json`, 'utf8')) as Texts
  ).new

  it.each(needExamples.map(({ key, domain }) => [key, domain]))(
    '%s is recognised as the domain %s under which it is shown, and as more than that',
    (key, domain) => {
      const reading = readNeedText(texts[key]?.text ?? '', '2026-11-24')
      expect(reading.domainCode).toBe(domain)
      expect(reading.guesses.length).toBeGreaterThan(2)
    },
  )
})

it('the first page shows one example of each group of domains', () => {
  expect(examplesOfGroups()).toHaveLength(domainGroups.length)
})

it('an address that names no example of ours fills in nothing', () => {
  expect(findNeedExample('mes')?.domain).toBe('D1')
  expect(findNeedExample('constructor')).toBeUndefined()
  expect(findNeedExample(null)).toBeUndefined()
})
