import { expect, test } from 'vitest'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { TableProblem } from '#app/platform/tables/table-problem.ts'
import { compile } from '#search/rules/evaluate.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { collectStatistics } from '#search/text/statistics.ts'
import { buildTextIndex, rankText } from '#search/text/text-index.ts'
import { recordsOf } from './facts-of-row.ts'
import { matchTables } from './match-tables.ts'

const today = '2026-03-01'
const compiled = compile(startingRuleSet)
const offeringsOf = (text: string) => recordsOf(readCsv(text, 'offers.csv'), 'offering', today, compiled.byId)
const needsOf = (text: string) => recordsOf(readCsv(text, 'needs.csv'), 'need', today, compiled.byId)
const match = (offerings: string, needs: string, top = 20) => [
  ...matchTables({
    offerings: offeringsOf(offerings).records,
    needs: needsOf(needs).records,
    compiled,
    today,
    top,
  }),
]

const titles = ['压铸车间制造执行系统', '注塑机节能改造', '铝合金低压铸造', '电镀废水处理', '人才招聘']
const titlesOnly = `id,title\n${titles.map((title, at) => `o${at},${title}`).join('\n')}\n`

test('with titles alone the order is that of the text', () => {
  const need = '压铸厂要上 MES'
  const [pairs = []] = match(titlesOnly, `id,title\nn,${need}\n`)
  const documents = titles.map((title) => ({ title }))
  const index = buildTextIndex(documents, collectStatistics(documents, today))
  expect(pairs.map(({ offering }) => offering)).toEqual(
    rankText(index, { title: need }, 20).map(({ index: at }) => `o${at}`),
  )
  expect(pairs[0]).toMatchObject({ need: 'n', offering: 'o0', rank: 1, verdict: 'unknown' })
  expect(pairs[0]?.reasons[0]).toContain('mes')
})

test('every offering is listed when there is room, even without a word in common; scores never rise', () => {
  const [pairs = []] = match(titlesOnly, 'id,title\nn,白酒\n', 1000)
  expect(pairs.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
  const scores = pairs.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(match(titlesOnly, 'id,title\nn,白酒\n', 2)[0]).toHaveLength(2)
})

test('a need whose words say nothing keeps the order of the ids', () => {
  const [pairs = []] = match('id,title\nb,甲\na,乙\n', 'id,title\nn,的\n')
  expect(pairs.map(({ offering }) => offering)).toEqual(['a', 'b'])
})

test('a domain that is given helps between equal texts and does not bury a better text', () => {
  const offerings = 'id,title,domain\na,铝合金压铸模具设计,F2\nb,铝合金压铸模具设计,R3\nc,企业文化建设,R3\n'
  const [pairs = []] = match(offerings, 'id,title,domain\nn,铝合金压铸模具设计,R3\n')
  expect(pairs.map(({ offering }) => offering)).toEqual(['b', 'a', 'c'])
})

test('what a hard rule refuses comes behind, with the reason first', () => {
  const offerings = 'id,title,价格\na,MES 系统实施,200万\nb,MES 系统,60万\n'
  const need = 'id,title,预算,criteria\nn,MES 系统实施,80万,base.price=hard\n'
  const [pairs = []] = match(offerings, need)
  expect(pairs.map(({ offering, verdict }) => [offering, verdict])).toEqual([
    ['b', 'unknown'],
    ['a', 'not_met'],
  ])
  expect(pairs[1]?.reasons.some((reason) => reason.startsWith('不符合（硬性）'))).toBe(true)
})

test('columns are known by many names, with units in the header', () => {
  const { records } = offeringsOf(
    '编号,服务名称,简介,所在区县,报价（万元）,交期\n1,减速器,精密,渝北区,30-50,2个月\n',
  )
  expect(records[0]).toMatchObject({ id: '1', text: { title: '减速器', summary: '精密' } })
  expect(records[0]?.facts).toMatchObject({
    'offering.priceMinFen': 30_000_000,
    'offering.priceMaxFen': 50_000_000,
    'offering.leadTimeDays': 60,
  })
  expect(records[0]?.facts).toHaveProperty(['offering.homeRegion'])
})

test('names outside of the taxonomy are remarked and unknown', () => {
  const { records, remarks } = needsOf('id,title,region,颜色\n1,减速器,火星,红\n')
  expect(records[0]?.facts).not.toHaveProperty(['need.region'])
  expect(remarks.map(({ row, column }) => [row, column])).toEqual([
    [2, 'region'],
    [undefined, '颜色'],
  ])
})

test('fields of the domain are read by their names', () => {
  const { records } = offeringsOf('id,title,domain,支持的工业协议\n1,网关,D1,OPC UA\n')
  expect(Object.keys(records[0]?.facts ?? {}).some((key) => key.startsWith('offering.ext.'))).toBe(true)
})

test.each([
  ['without a title column', 'id,颜色\n1,红\n', '缺少 title 列'],
  ['with a blank title', 'id,title\n1,\n', '第 2 行「title」列：不能为空'],
  ['with a blank id', 'id,title\n1,甲\n,乙\n', '第 3 行「id」列：不能为空'],
  ['with one id twice', 'id,title\n1,甲\n1,乙\n', '第 3 行「id」列：“1”与第 2 行重复'],
  ['with a number that is none', 'id,title,案例数\n1,甲,很多\n', '第 2 行「案例数」列：“很多”不是一个数字'],
  ['with a price that is none', 'id,title,价格\n1,甲,三五万\n', '第 2 行「价格」列'],
  ['with one column twice', 'id,title,title\n1,甲,乙\n', '第 1 行「title」列：表头里出现了两次'],
])('a table %s is refused with row and column', (_, text, message) => {
  const attempt = () => offeringsOf(text)
  expect(attempt).toThrow(TableProblem)
  try {
    attempt()
  } catch (error) {
    expect((error as TableProblem).describe(translator('zh-CN'))).toContain(message)
  }
})
