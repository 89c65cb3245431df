import { expect, test } from 'vitest'
import { excerptStatistics } from './excerpt-statistics.ts'
import { scoreText } from './score-text.ts'
import { collectStatistics } from './statistics.ts'

const catalogue = [
  { title: '压铸车间制造执行系统', summary: '对接 SAP 与压铸岛' },
  { title: '注塑 MES 与设备联网' },
  { title: '齿轮磨削工艺开发', keywords: ['磨齿', '精度'] },
  { title: '合同能源管理与空压站改造' },
]
const need = { title: '需要 MES 系统，压铸车间，对接 SAP' }

test('scoring with the excerpt gives what scoring with the whole statistics gives', () => {
  const statistics = collectStatistics(catalogue, '2026-11-23')
  const excerpt = excerptStatistics(statistics, need)
  for (const document of catalogue) {
    expect(scoreText(need, document, excerpt)).toEqual(scoreText(need, document, statistics))
  }
})

test('the excerpt leaves out what the need does not read', () => {
  const statistics = collectStatistics(catalogue, '2026-11-23')
  const excerpt = excerptStatistics(statistics, need)
  expect(Object.keys(excerpt.documentFrequencies).length).toBeLessThan(
    Object.keys(statistics.documentFrequencies).length,
  )
})
