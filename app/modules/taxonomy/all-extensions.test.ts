import { describe, expect, test } from 'vitest'
import { extensions } from './all-extensions.ts'
import { domains } from './domain.ts'

describe.each(domains)('the extension of $slug', ({ code }) => {
  const { domain, fields } = extensions[code]

  test('belongs to its domain and has six to fourteen fields, two to five facets, two to four on the card', () => {
    expect(domain).toBe(code)
    expect(fields.length).toBeGreaterThanOrEqual(6)
    expect(fields.length).toBeLessThanOrEqual(14)
    const facets = fields.filter((field) => field.facet)
    const cards = fields.filter((field) => field.card)
    expect(facets.length).toBeGreaterThanOrEqual(2)
    expect(facets.length).toBeLessThanOrEqual(5)
    expect(cards.length).toBeGreaterThanOrEqual(2)
    expect(cards.length).toBeLessThanOrEqual(4)
  })

  test('has unique camel case keys', () => {
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
    for (const { key } of fields) expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/)
  })

  test('shows facets and card facts of offerings only', () => {
    for (const field of fields) {
      if (field.facet || field.card) expect(field.on).not.toBe('need')
    }
  })

  test('has words in both languages and options with unique codes', () => {
    for (const field of fields) {
      const words = [field.label, field.needLabel, field.help, 'unit' in field ? field.unit : undefined]
      for (const word of words) {
        if (word) expect(word.zh && word.en).toBeTruthy()
      }
      if (!('options' in field)) continue
      expect(new Set(field.options.map((option) => option.code)).size).toBe(field.options.length)
      for (const option of field.options) {
        expect(option.code).toMatch(/^[a-z0-9-]+$/)
        expect(option.zh && option.en).toBeTruthy()
      }
    }
  })

  test('bounds every number', () => {
    for (const field of fields) {
      if (field.kind !== 'number' && field.kind !== 'range') continue
      expect(field.min).toBeTypeOf('number')
      expect(field.max).toBeGreaterThan(field.min ?? 0)
    }
  })
})

test('the capability sub-domains are the twenty of GB/T 39116-2020', () => {
  const field = extensions.D2.fields.find(({ key }) => key === 'subdomains')
  expect(field && 'options' in field && field.options.length).toBe(20)
})
