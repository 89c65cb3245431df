import { expect, test } from 'vitest'
import { isCreditCode } from '#app/modules/taxonomy/credit-code.ts'
import { madeManufacturers, madeNeeds, madeOfferings, madeProviders } from './market.ts'

const size = { offerings: 4_000, needs: 300, seed: 7 }
const market = (seed: number) => {
  const providers = madeProviders({ ...size, seed })
  const manufacturers = madeManufacturers({ ...size, seed })
  return {
    providers,
    manufacturers,
    offerings: [...madeOfferings({ ...size, seed }, providers)],
    needs: [...madeNeeds({ ...size, seed }, manufacturers)],
  }
}
const made = market(7)

test('the same seed gives the same market, another seed another one', () => {
  expect(JSON.stringify(market(7))).toBe(JSON.stringify(made))
  expect(JSON.stringify(market(8))).not.toBe(JSON.stringify(made))
})

test('a tenth of the providers hold most of the offerings', () => {
  const counts = new Map<string, number>()
  for (const { provider } of made.offerings) counts.set(provider, (counts.get(provider) ?? 0) + 1)
  const sorted = [...counts.values()].sort((a, b) => b - a)
  const tenth = sorted.slice(0, Math.ceil(made.providers.length / 10)).reduce((sum, count) => sum + count, 0)
  expect(tenth / size.offerings).toBeGreaterThan(0.4)
})

test('optional facts are often blank, and words are frequent or rare', () => {
  const blank = (key: 'priceWan' | 'leadTimeDays' | 'remote' | 'openSlots') =>
    made.offerings.filter((one) => one[key] === undefined).length / size.offerings
  for (const key of ['priceWan', 'leadTimeDays', 'remote', 'openSlots'] as const) {
    expect(blank(key)).toBeGreaterThan(0.2)
    expect(blank(key)).toBeLessThan(0.9)
  }
  const counts = new Map<string, number>()
  for (const word of made.offerings.flatMap((one) => one.keywords ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  expect(Math.max(...counts.values())).toBeGreaterThan(100)
  expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(counts.size / 2)
})

test('every credit code is valid and used once', () => {
  const codes = [...made.providers, ...made.manufacturers].map((one) => one.creditCode)
  expect(codes.filter((code) => !isCreditCode(code))).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
})
