import { describe, expect, test } from 'vitest'
import { adminRegions } from './region-data.ts'
import { resolveRegion, resolveRegions } from './resolve-region.ts'

describe('region names', () => {
  test.each([
    ['渝北区', '500112'],
    ['渝北', '500112'],
    ['重庆市渝北区', '500112'],
    ['两江新区', '500157'],
    ['江北', '500105'],
    ['石柱县', '500240'],
    ['忠县', '500233'],
    ['高新区', 'CQ-GX'],
    ['万盛经开区', 'CQ-WS'],
    ['500103', '500103'],
  ])('%s is %s', (text, code) => {
    expect(resolveRegion(text)).toBe(code)
  })

  test('mean the development zone of 两江新区 before the changeover', () => {
    expect(resolveRegion('两江新区', '2025-06-30')).toBe('CQ-LJ')
    expect(resolveRegion('两江新区', '2025-11-06')).toBe('500157')
  })

  test('are undefined when unknown', () => {
    expect(resolveRegion('成都市')).toBeUndefined()
    expect(resolveRegion('')).toBeUndefined()
  })

  test('resolve to themselves in full', () => {
    for (const { code, zh } of adminRegions) expect(resolveRegion(zh)).toBe(code)
  })
})

describe('a cell of several regions', () => {
  test('is split, and says which name it does not know', () => {
    expect(resolveRegions('渝中、沙坪坝，永川', '2026-01-01')).toEqual({
      codes: ['500103', '500106', '500118'],
    })
    expect(resolveRegions('渝中、成都', '2026-01-01')).toEqual({ unknown: '成都' })
  })

  test('can be the whole city of that day or the whole country', () => {
    const city = resolveRegions('全市', '2025-01-01')
    expect('codes' in city && city.codes).toHaveLength(38)
    expect(resolveRegions('全国', '2026-01-01')).toEqual({ codes: ['any'] })
  })
})
