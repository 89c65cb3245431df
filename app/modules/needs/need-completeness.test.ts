import { expect, it } from 'vitest'
import { aNeedSnapshot } from '#tests/factories/a-need-snapshot.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import { disclosuresIn, lacksForMatching, lacksToPublish } from './need-completeness.ts'

const TODAY = '2026-11-23'
const complete: Partial<NeedSnapshot> = {
  title: '压铸车间 MES',
  domainCode: 'D1',
  background: '三条压铸线需要追溯到模次，现用 SAP。',
  budgetMaxFen: 80_000_000,
}

const codes = (overrides: Partial<NeedSnapshot>) =>
  lacksToPublish(aNeedSnapshot({ ...complete, ...overrides }), TODAY).map((lack) => lack.code)

it.each<[string, Partial<NeedSnapshot>, string[]]>([
  ['nothing', {}, []],
  ['a title', { title: ' MES ' }, ['title']],
  ['a domain', { domainCode: null }, ['domain']],
  ['a description', { background: '', outcomeWanted: '' }, ['description']],
  [
    'a description, though the outcome will do',
    { background: '', outcomeWanted: '每一模次都能追溯到班组' },
    [],
  ],
  ['a budget', { budgetMaxFen: null }, ['budget']],
  ['a budget, though a reason will do', { budgetMaxFen: null, whyBudgetBlank: 'unknown' }, []],
  ['an amount instead of a budget in finance', { domainCode: 'F1', budgetMaxFen: null }, ['amount']],
  ['a finish that is still to come', { finishBy: '2026-11-22' }, ['finishByPassed']],
  ['nothing where it finishes today', { finishBy: TODAY }, []],
  ['a quote deadline that is still to come', { quoteDeadline: '2026-11-22' }, ['quoteDeadlinePassed']],
  ['a start before the finish', { startOn: '2027-02-01', finishBy: '2027-01-01' }, ['startAfterFinish']],
  [
    'quotations before the finish',
    { quoteDeadline: '2027-02-01', finishBy: '2027-01-01' },
    ['quoteAfterFinish'],
  ],
])('a need lacks %s', (_what, overrides, expected) => {
  expect(codes(overrides)).toEqual(expected)
})

it('a blank draft says everything it lacks, with where to put it right', () => {
  const lacks = lacksToPublish(aNeedSnapshot(), TODAY)
  expect(lacks.map(({ code, step }) => `${step}/${code}`)).toEqual([
    'what/title',
    'what/domain',
    'what/description',
    'conditions/budget',
  ])
})

it('what may stay blank is advice and does not block', () => {
  const need = aNeedSnapshot(complete)
  expect(lacksToPublish(need, TODAY)).toEqual([])
  expect(lacksForMatching(need, TODAY).map((lack) => lack.code)).toEqual([
    'leaf',
    'details',
    'region',
    'industry',
    'finishBy',
    'remote',
  ])
})

it.each<[string, Partial<NeedSnapshot>, string[]]>([
  [
    'a hidden budget that the text names',
    { background: '预算 80 万，三条压铸线', budgetVisibility: 'hidden', visibility: 'public' },
    ['budgetInText'],
  ],
  [
    'another sum',
    { background: '投资 300 万元的产线', budgetVisibility: 'hidden', visibility: 'public' },
    [],
  ],
  [
    'a budget that everybody may see',
    { background: '预算 80 万', budgetVisibility: 'public', visibility: 'public' },
    [],
  ],
  [
    'a firm that wants to be anonymous',
    { background: '我们是重庆试验制造有限公司', visibility: 'anonymous' },
    ['nameInText'],
  ],
  ['a firm that does not', { background: '我们是重庆试验制造有限公司', visibility: 'public' }, []],
])('the text gives away: %s', (_what, overrides, expected) => {
  const need = aNeedSnapshot({ ...complete, ...overrides })
  expect(disclosuresIn(need, TODAY).map((lack) => lack.code)).toEqual(expected)
})
