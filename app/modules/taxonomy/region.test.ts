import { describe, expect, test } from 'vitest'
import {
  coversWholeCity,
  findRegion,
  functionalUnitsAsOf,
  regionCodeOn,
  regionDistanceBand,
  regionsAsOf,
  sameOrSuccessor,
  successorsOf,
} from './region.ts'
import { adminRegions, functionalUnits, regionBridges, regionChangeoverDate } from './region-data.ts'

describe('regions over time', () => {
  test('are the whole city together, whichever there are on the day', () => {
    for (const day of ['2025-01-01', '2026-11-24']) {
      const codes = regionsAsOf(day).map(({ code }) => code)
      expect(coversWholeCity(codes, day)).toBe(true)
      expect(coversWholeCity(codes.slice(1), day)).toBe(false)
    }
  })

  test('are 38 up to the eve of the changeover and 37 from its day', () => {
    expect(regionsAsOf('2024-08-23')).toHaveLength(38)
    expect(regionsAsOf('2025-11-05')).toHaveLength(38)
    expect(regionsAsOf(regionChangeoverDate)).toHaveLength(37)
  })

  test('lose 江北 and 渝北 to 两江新区', () => {
    const codes = regionsAsOf('2026-01-01').map(({ code }) => code)
    expect(codes).toContain('500157')
    expect(codes).not.toContain('500105')
    expect(codes).not.toContain('500112')
  })

  test('have unique codes, and overlays that exist', () => {
    const all = [...adminRegions, ...functionalUnits]
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
    for (const code of functionalUnits.flatMap((unit) => unit.overlays ?? []))
      expect(findRegion(code)).toBeDefined()
  })

  test('report the development zone as an overlay only before it became a district', () => {
    expect(functionalUnitsAsOf('2024-12-31').map(({ code }) => code)).toEqual(['CQ-LJ', 'CQ-GX', 'CQ-WS'])
    expect(functionalUnitsAsOf('2026-01-01').map(({ code }) => code)).toEqual(['CQ-GX', 'CQ-WS'])
  })
})

describe('the bridge between the versions', () => {
  test('hands on the whole of every region', () => {
    for (const from of new Set(regionBridges.map((bridge) => bridge.from))) {
      const total = successorsOf(from).reduce((sum, { share }) => sum + share, 0)
      expect(total).toBeCloseTo(1, 12)
    }
  })

  test('keeps the total of a series of version A when it is counted by version B', () => {
    const after = new Map<string, number>()
    regionsAsOf('2025-01-01').forEach(({ code }, index) => {
      for (const { code: to, share } of successorsOf(code))
        after.set(to, (after.get(to) ?? 0) + share * (index + 1))
    })
    expect([...after.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo((38 * 39) / 2, 9)
    expect([...after.keys()].sort()).toEqual(regionsAsOf('2026-01-01').map(({ code }) => code))
  })

  test('counts the named pieces', () => {
    for (const { pieces, townships } of regionBridges) {
      if (pieces) expect(pieces).toHaveLength(townships)
    }
  })

  test('is undefined for an unknown code and the identity for an untouched region', () => {
    expect(successorsOf('500103')).toEqual([{ code: '500103', share: 1 }])
    expect(successorsOf('999999')).toEqual([])
  })

  test('finds the code to use today for a stored one', () => {
    expect(regionCodeOn('500112', '2026-01-01')).toBe('500157')
    expect(regionCodeOn('500112', '2025-01-01')).toBe('500112')
    expect(regionCodeOn('500103', '2026-01-01')).toBe('500103')
  })
})

describe('places', () => {
  test('are one when one became the other, not when they traded a piece', () => {
    expect(sameOrSuccessor('500105', '500157')).toBe(true)
    expect(sameOrSuccessor('500157', '500112')).toBe(true)
    expect(sameOrSuccessor('500109', '500157')).toBe(false)
    expect(sameOrSuccessor('500105', '500112')).toBe(false)
  })

  test('lie in symmetric distance bands', () => {
    expect(regionDistanceBand('500103', '500103')).toBe('same')
    expect(regionDistanceBand('500112', '500157')).toBe('same')
    expect(regionDistanceBand('CQ-WS', '500110')).toBe('same')
    expect(regionDistanceBand('500103', '500106')).toBe('same-circle')
    expect(regionDistanceBand('500103', '500102')).toBe('adjacent-circle')
    expect(regionDistanceBand('500103', '500101')).toBe('city')
    expect(regionDistanceBand('500103', '510104')).toBe('outside')
    expect(regionDistanceBand('510104', '500103')).toBe('outside')
    expect(regionDistanceBand('500103', 'nowhere')).toBeUndefined()
    for (const a of adminRegions) {
      for (const b of adminRegions)
        expect(regionDistanceBand(a.code, b.code)).toBe(regionDistanceBand(b.code, a.code))
    }
  })
})
