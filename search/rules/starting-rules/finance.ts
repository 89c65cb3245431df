/**
 * F1 industrial finance. Years, revenue, tax grade and labels are the bank's own conditions on the firm, so they
 * stand on the provider's side and are hard: the product is not for those who do not meet them.
 */
import type { Rule } from '../rule.ts'
import { all, any, withField, withValue } from './conditions.ts'
import { rulesOf } from './extension-rule.ts'

const lines = rulesOf('finance', 'F1', [
  {
    id: 'productTypes',
    key: 'productTypes',
    shape: 'has-any',
    weight: 3,
    label: { zh: '产品类型', en: 'Product types' },
    source: '渝经信发〔2024〕57号 二（四）1',
  },
  {
    id: 'amount',
    key: 'amountWanYuan',
    shape: 'covers',
    hardness: 'hard',
    weight: 4,
    label: { zh: '额度', en: 'Amount' },
  },
  { id: 'term', key: 'termMonths', shape: 'covers', weight: 2, label: { zh: '期限', en: 'Term' } },
  {
    id: 'purposes',
    key: 'purposes',
    shape: 'has-all',
    hardness: 'hard',
    weight: 3,
    label: { zh: '资金用途', en: 'Purposes' },
  },
  { id: 'repayments', key: 'repayments', shape: 'has-any', label: { zh: '还款方式', en: 'Repayment' } },
  {
    id: 'labels',
    key: 'eligibleLabels',
    shape: 'customer-any',
    hardness: 'hard',
    weight: 2,
    label: { zh: '企业资质', en: 'Labels of the firm' },
  },
  {
    id: 'years',
    key: 'minYears',
    shape: 'customer-at-least',
    hardness: 'hard',
    label: { zh: '成立年限', en: 'Years in business' },
  },
  {
    id: 'revenue',
    key: 'minRevenueWanYuan',
    shape: 'customer-at-least',
    hardness: 'hard',
    label: { zh: '年营业收入', en: 'Yearly revenue' },
  },
  {
    id: 'taxGrade',
    key: 'taxGrades',
    shape: 'customer-any',
    hardness: 'hard',
    label: { zh: '纳税信用等级', en: 'Tax credit grade' },
  },
  { id: 'approval', key: 'approvalDays', shape: 'at-most', label: { zh: '审批时间', en: 'Approval time' } },
  {
    id: 'subsidy',
    key: 'interestSubsidy',
    shape: 'flag',
    label: { zh: '享受财政贴息', en: 'Interest subsidy' },
    source: '渝经信发〔2024〕57号 专栏7：技改专项贷款贴息',
  },
])

const rate: Rule = {
  id: 'finance.rate',
  domains: ['F1'],
  side: 'need',
  hardness: 'soft',
  part: 'price',
  weight: 3,
  applies: 'when-stated',
  condition: all(withField('offering.ext.ratePercent', 'lessOrEqual', 'need.ext.maxRatePercent')),
  given: 'offering.ext.ratePercent',
  wanted: 'need.ext.maxRatePercent',
  label: { zh: '年化利率', en: 'Yearly rate' },
  sentences: {
    met: {
      zh: '年化利率 {{given}}，不高于您能接受的 {{wanted}}',
      en: 'The yearly rate of {{given}} is within {{wanted}}',
    },
    not_met: {
      zh: '年化利率 {{given}}，高于您能接受的 {{wanted}}',
      en: 'The yearly rate of {{given}} is above {{wanted}}',
    },
    unknown: {
      zh: '年化利率 {{given}}，能否不高于 {{wanted}} 需银行测算',
      en: 'The yearly rate is {{given}}; whether it stays within {{wanted}} is for the bank to say',
    },
    unknownNeed: { zh: '您尚未填写可接受的最高利率', en: 'Your highest acceptable rate is not stated' },
  },
  questions: {
    provider: {
      zh: '对这家企业，年化利率能否不高于 {{wanted}}？',
      en: 'For this firm, can the yearly rate stay within {{wanted}}?',
    },
    manufacturer: { zh: '能接受的最高年化利率是多少？', en: 'What is the highest yearly rate you accept?' },
  },
}

const collateral: Rule = {
  id: 'finance.collateral',
  domains: ['F1'],
  side: 'offering',
  hardness: 'hard',
  part: 'reciprocity',
  weight: 3,
  applies: 'when-stated',
  condition: any(
    withValue('offering.ext.collateral', 'containsAny', ['none']),
    withField('need.ext.collateral', 'containsAny', 'offering.ext.collateral'),
  ),
  given: 'need.ext.collateral',
  wanted: 'offering.ext.collateral',
  label: { zh: '增信方式', en: 'Collateral' },
  sentences: {
    met: {
      zh: '能提供{{given}}，银行接受{{wanted}}',
      en: 'The firm can offer {{given}}; the bank accepts {{wanted}}',
    },
    not_met: {
      zh: '能提供{{given}}，但银行只接受{{wanted}}',
      en: 'The firm can offer {{given}}, but the bank accepts only {{wanted}}',
    },
    unknown: { zh: '银行未说明接受的增信方式', en: 'The bank does not say which collateral it accepts' },
    unknownNeed: {
      zh: '需求方未填写能提供的增信方式',
      en: 'The firm has not stated which collateral it can offer',
    },
  },
  questions: {
    provider: { zh: '接受哪些增信方式？', en: 'Which collateral do you accept?' },
    manufacturer: { zh: '能提供哪些抵押、质押或担保？', en: 'Which collateral or guarantee can you offer?' },
  },
  remedy: { kind: 'none' },
}

export const financeRules: readonly Rule[] = [...lines, rate, collateral]
