import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keywords } from './keywords.ts'
import { scoreText } from './score-text.ts'
import { collectStatistics, emptyStatistics } from './statistics.ts'
import type { TextDocument } from './text-document.ts'
import { buildTextIndex, rankText } from './text-index.ts'

const catalogue: TextDocument[] = [
  { title: '制造执行系统实施', summary: '面向离散制造，与 ERP 集成' },
  { title: '压铸模具表面强化', keywords: ['激光熔覆', '渗氮'] },
  { title: '废旧锂电池回收镍钴锰' },
  { title: '混凝土减水剂' },
  { title: '企业信息化系统研发平台服务' },
  { title: 'ISO 9001 质量管理体系认证咨询' },
]
const statistics = collectStatistics(catalogue, '2026-01-01')
const index = buildTextIndex(catalogue, statistics)
const first = (title: string, summary?: string) =>
  catalogue[rankText(index, { title, ...(summary ? { summary } : {}) }, 1)[0]?.index ?? -1]?.title

describe('a need finds', () => {
  test.each([
    ['要一套 MES', '制造执行系统实施'],
    ['製造執行系統', '制造执行系统实施'],
    ['通过iso9001认证', 'ISO 9001 质量管理体系认证咨询'],
    ['压铸系统研发平台', '压铸模具表面强化'],
    ['坍落度损失快', '混凝土减水剂'],
    ['报废动力电池处理', '废旧锂电池回收镍钴锰'],
  ])('%s → %s', (need, title) => {
    expect(first(need)).toBe(title)
  })

  test('what its title asks for, however long the body talks of something else', () => {
    const body = '我公司拟建设信息化系统，包括平台、服务、研发、管理、ERP 集成、质量管理体系认证等。'.repeat(
      20,
    )
    expect(first('压铸模具渗氮', body)).toBe('压铸模具表面强化')
  })

  test('the answer in the body when the title says nothing', () => {
    expect(first('技术需求', '现有锂电池回收工艺锂的浸出率低')).toBe('废旧锂电池回收镍钴锰')
  })
})

test('a pair scores to the last digit what the index says, with the same evidence', () => {
  const piece = fc.constantFrom(
    '压铸',
    'MES',
    '锂电池',
    '的',
    '系统',
    '减水剂',
    'S7-1200',
    ' ',
    '，',
    '铝合金',
    '认证',
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const need = { title, summary }
      for (const { index: at, score } of rankText(index, need, catalogue.length)) {
        expect(scoreText(need, catalogue[at] as TextDocument, statistics).score).toBe(score)
      }
    }),
  )
})

test('scores are 0..1; nothing in common is 0 and comes last, in the order of the list', () => {
  const ranked = rankText(index, { title: '混凝土' }, 100)
  expect(ranked).toHaveLength(catalogue.length)
  expect(ranked[0]).toMatchObject({ index: 3 })
  const zeros = ranked.filter(({ score }) => score === 0).map((one) => one.index)
  expect(zeros).toEqual([...zeros].sort((a, b) => a - b))
  expect(ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
  expect(rankText(index, { title: '' }, 2).map(({ score }) => score)).toEqual([0, 0])
})

test('the evidence names the words, and the other word where it was another', () => {
  const { evidence } = scoreText({ title: '压铸车间上 MES' }, catalogue[0] as TextDocument, statistics)
  expect(evidence[0]).toMatchObject({ term: 'mes', found: '制造执行系统', via: 'synonym' })
})

test('statistics do not depend on the order of the catalogue', () => {
  expect(collectStatistics([...catalogue].reverse(), '2026-01-01')).toEqual(statistics)
})

test('keywords are few and telling', () => {
  const found = keywords('需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线', emptyStatistics)
  expect(found).toEqual(expect.arrayContaining(['mes', '压铸', 'sap']))
  expect(found.length).toBeLessThanOrEqual(8)
  expect(found).not.toEqual(expect.arrayContaining(['系统']))
  expect(keywords('系统平台').length).toBeGreaterThan(0)
})
