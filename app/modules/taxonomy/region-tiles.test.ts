import { describe, expect, it } from 'vitest'
import { findRegion, regionsAsOf } from './region.ts'
import { regionChangeoverDate } from './region-data.ts'
import { codesCountedAs, regionTilesAsOf, shortRegionName } from './region-tiles.ts'

describe.each([
  ['before the changeover', '2025-11-05', 38],
  ['since the changeover', regionChangeoverDate, 37],
])('the tiles of the regions %s', (_when, date, count) => {
  it('give every district one place', () => {
    expect(regionTilesAsOf(date).map((tile) => tile.region.code)).toEqual(
      regionsAsOf(date).map((region) => region.code),
    )
    expect(regionTilesAsOf(date)).toHaveLength(count)
  })

  it('put no two on the same place', () => {
    const places = regionTilesAsOf(date).map((tile) => `${tile.column} ${tile.row}`)
    expect(new Set(places).size).toBe(count)
  })

  it('leave no tile without a neighbour', () => {
    const tiles = regionTilesAsOf(date)
    const alone = tiles.filter(
      (one) =>
        !tiles.some(
          (other) =>
            other !== one && Math.abs(other.column - one.column) <= 1 && Math.abs(other.row - one.row) <= 1,
        ),
    )
    expect(alone).toEqual([])
  })
})

it('what was registered in a former district or development zone counts where it became', () => {
  expect(codesCountedAs('500157', regionChangeoverDate)).toEqual([...['500105', '500112', '500157', 'CQ-LJ']])
  expect(codesCountedAs('500105', regionChangeoverDate)).toEqual([])
  expect(codesCountedAs('CQ-GX', regionChangeoverDate)).toEqual(['CQ-GX'])
  expect(codesCountedAs('CQ-LJ', '2025-11-05')).toEqual(['CQ-LJ'])
  expect(codesCountedAs('500103', regionChangeoverDate)).toEqual(['500103'])
})

it.each([
  ['500103', '渝中', 'Yuzhong'],
  ['500157', '两江', 'Liangjiang'],
  ['500233', '忠县', 'Zhongxian'],
  ['500240', '石柱', 'Shizhu'],
  ['500243', '彭水', 'Pengshui'],
])('%s is called %s for short', (code, chinese, english) => {
  const region = findRegion(code)
  expect(region && shortRegionName(region, 'zh-CN')).toBe(chinese)
  expect(region && shortRegionName(region, 'en')).toBe(english)
})
