/**
 * What a provider wishes of its customers. All soft: most providers leave these blank, and a hard rule on a blank
 * would leave nearly every pair undecided.
 */
import type { Rule } from '../rule.ts'
import { pricedDomains } from './base-terms.ts'
import { all, withField } from './conditions.ts'

export const providerRules: readonly Rule[] = [
  {
    id: 'base.minimumBudget',
    domains: pricedDomains,
    side: 'offering',
    hardness: 'soft',
    part: 'reciprocity',
    weight: 4,
    applies: 'always',
    condition: all(withField('need.budgetMaxFen', 'greaterOrEqual', 'offering.minBudgetFen')),
    given: 'need.budgetMaxFen',
    wanted: 'offering.minBudgetFen',
    label: { zh: '最低承接金额', en: 'Smallest project' },
    sentences: {
      met: {
        zh: '预算 {{given}}，达到服务商的承接门槛（{{wanted}}）',
        en: 'The budget of {{given}} reaches the provider’s minimum of {{wanted}}',
      },
      not_met: {
        zh: '预算 {{given}}，低于服务商的承接门槛（{{wanted}}）',
        en: 'The budget of {{given}} is below the provider’s minimum of {{wanted}}',
      },
      unknown: { zh: '服务商未说明最低承接金额', en: 'The provider states no smallest project' },
      unknownNeed: {
        zh: '需求未填写预算，无法对照服务商的承接门槛',
        en: 'No budget is stated to compare with the provider’s minimum',
      },
    },
    questions: {
      provider: {
        zh: '项目最低多少金额起接？没有门槛请填 0。',
        en: 'What is the smallest project you take on? 0 if any.',
      },
      manufacturer: { zh: '您的预算上限是多少？', en: 'What is the most you can spend?' },
    },
    remedy: { kind: 'adjust', field: 'need.budgetMaxFen', to: 'offering.minBudgetFen' },
  },
  {
    id: 'base.customerSize',
    domains: '*',
    side: 'offering',
    hardness: 'soft',
    part: 'reciprocity',
    applies: 'always',
    condition: all(withField('offering.prefCustomerSizes', 'includesOrAny', 'need.customerSize')),
    given: 'need.customerSize',
    wanted: 'offering.prefCustomerSizes',
    label: { zh: '客户规模', en: 'Customer size' },
    sentences: {
      met: { zh: '服务商愿意服务{{given}}', en: 'The provider welcomes {{given}}' },
      not_met: {
        zh: '服务商侧重{{wanted}}，贵企业为{{given}}',
        en: 'The provider prefers {{wanted}}; the customer is {{given}}',
      },
      unknown: { zh: '服务商未说明偏好的客户规模', en: 'The provider states no preferred customer size' },
      unknownNeed: { zh: '需求方未填写企业规模', en: 'The size of the customer is not stated' },
    },
    questions: {
      provider: {
        zh: '主要服务什么规模的企业？不限请选“不限”。',
        en: 'Which sizes of firm do you serve? Say so if any.',
      },
      manufacturer: { zh: '贵企业是什么规模？', en: 'What is the size of your firm?' },
    },
    remedy: { kind: 'none' },
  },
  {
    id: 'base.preferredRegion',
    domains: '*',
    side: 'offering',
    hardness: 'soft',
    part: 'reciprocity',
    applies: 'always',
    condition: all(withField('offering.prefRegions', 'includesOrAny', 'pair.regionChain')),
    given: 'need.region',
    wanted: 'offering.prefRegions',
    label: { zh: '偏好的客户区域', en: 'Preferred regions' },
    sentences: {
      met: {
        zh: '{{given}}在服务商优先服务的区域内',
        en: '{{given}} is among the regions the provider prefers',
      },
      not_met: {
        zh: '服务商优先服务{{wanted}}，{{given}}不在其中',
        en: 'The provider prefers {{wanted}}; {{given}} is not among them',
      },
      unknown: { zh: '服务商未说明优先服务的区域', en: 'The provider states no preferred region' },
      unknownNeed: { zh: '需求方未填写所在区县', en: 'The district of the customer is not stated' },
    },
    questions: {
      provider: {
        zh: '优先服务哪些区县？不限请选“不限”。',
        en: 'Which regions do you prefer? Say so if any.',
      },
      manufacturer: { zh: '项目在哪个区县？', en: 'In which district is the site?' },
    },
    remedy: { kind: 'none' },
  },
  {
    id: 'base.preferredIndustry',
    domains: '*',
    side: 'offering',
    hardness: 'soft',
    part: 'reciprocity',
    applies: 'always',
    condition: all(withField('offering.prefIndustries', 'includesOrAny', 'need.industry')),
    given: 'need.industry',
    wanted: 'offering.prefIndustries',
    label: { zh: '偏好的客户行业', en: 'Preferred industries' },
    sentences: {
      met: {
        zh: '{{given}}是服务商优先服务的行业',
        en: '{{given}} is among the industries the provider prefers',
      },
      not_met: {
        zh: '服务商优先服务{{wanted}}，{{given}}不在其中',
        en: 'The provider prefers {{wanted}}; {{given}} is not among them',
      },
      unknown: { zh: '服务商未说明优先服务的行业', en: 'The provider states no preferred industry' },
      unknownNeed: { zh: '需求方未填写所属行业', en: 'The industry of the customer is not stated' },
    },
    questions: {
      provider: {
        zh: '优先服务哪些行业？不限请选“不限”。',
        en: 'Which industries do you prefer? Say so if any.',
      },
      manufacturer: { zh: '贵企业属于哪个行业？', en: 'Which industry is your firm in?' },
    },
    remedy: { kind: 'none' },
  },
]
