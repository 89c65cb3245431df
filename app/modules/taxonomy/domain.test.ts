import { describe, expect, test } from 'vitest'
import {
  domainCodes,
  domainGroups,
  domainOfLeaf,
  domains,
  findDomain,
  findDomainBySlug,
  findLeaf,
} from './domain.ts'

describe('the 2334 system', () => {
  test('has two, three, three and four domains, twelve in all', () => {
    const counts = domainGroups.map(({ code }) => domains.filter((domain) => domain.group === code).length)
    expect(counts).toEqual([2, 3, 3, 4])
    expect(domains.map(({ code }) => code)).toEqual([...domainCodes])
  })

  test('gives every domain and leaf a unique code and words in both languages', () => {
    const leaves = domains.flatMap((domain) => domain.leaves)
    const codes = leaves.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(domains.map(({ slug }) => slug)).size).toBe(12)
    for (const { code, zh, en } of leaves) {
      expect(code).toMatch(/^[DRSF][1-4]\.[a-z0-9-]+$/)
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[A-Z]/)
    }
  })

  test('names a leaf once within its domain', () => {
    for (const { leaves } of domains) expect(new Set(leaves.map(({ zh }) => zh)).size).toBe(leaves.length)
  })

  test('cites the paragraph or the box of the paper', () => {
    expect(findDomain('D1')?.source).toBe('渝经信发〔2024〕57号 二（一）1')
    expect(findLeaf('F3.energy-audit')?.source).toBe('渝经信发〔2024〕57号 专栏9')
  })

  test('finds a domain by code and slug and the domain of a leaf', () => {
    expect(findDomainBySlug('supply-chain')?.code).toBe('S3')
    expect(domainOfLeaf('D1.mes')?.code).toBe('D1')
    expect(domainOfLeaf('D1.nothing')).toBeUndefined()
    expect(findDomain('X9')).toBeUndefined()
  })
})
