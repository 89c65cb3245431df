/** Whether an offering has room, is fresh, and has been proved: all soft, they order the list. */
import type { Rule } from '../rule.ts'
import { all, any, withField, withValue } from './conditions.ts'

/** complaint 10 of the domain notes: listings rot; what was confirmed within these days counts as fresh. */
const FRESH_DAYS = 90

export const trustRules: readonly Rule[] = [
  {
    id: 'base.capacity',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'capacity',
    applies: 'always',
    condition: any(
      withValue('offering.openSlots', 'greaterOrEqual', 1),
      withField('pair.deliveredWhenFreeInDays', 'lessOrEqual', 'pair.daysToDeadline'),
    ),
    given: 'offering.openSlots',
    wanted: 'need.finishBy',
    label: { zh: '承接能力', en: 'Capacity' },
    sentences: {
      met: { zh: '有余力承接，能排进您的工期', en: 'It has room for your project in time' },
      not_met: {
        zh: '目前项目已满，{{offering.nextFreeOn}} 起有空，排不进 {{wanted}} 前的工期',
        en: 'Fully booked; free from {{offering.nextFreeOn}}, too late for {{wanted}}',
      },
      unknown: {
        zh: '未填写空余项目数或最早可接单日期',
        en: 'Free places or the next free date are not stated',
      },
      unknownNeed: {
        zh: '能否排进工期还不清楚：您尚未填写完成时间',
        en: 'Your deadline is not stated, so whether there is room in time is unknown',
      },
    },
    questions: {
      provider: {
        zh: '现在能接新项目吗？最早何时有空？',
        en: 'Can you take a new project now, or from when?',
      },
      manufacturer: { zh: '希望最晚什么时候完成？', en: 'By when must it be done?' },
    },
  },
  {
    id: 'base.freshness',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'track',
    applies: 'always',
    condition: all(withValue('pair.confirmedDaysAgo', 'lessOrEqual', FRESH_DAYS)),
    given: 'offering.lastConfirmedOn',
    wanted: null,
    label: { zh: '信息新鲜度', en: 'Freshness' },
    sentences: {
      met: {
        zh: '服务商 {{given}} 确认过信息（{{pair.confirmedDaysAgo}}前）',
        en: 'The provider confirmed it on {{given}}, {{pair.confirmedDaysAgo}} ago',
      },
      not_met: {
        zh: '服务商上次确认是 {{given}}，已过 90 天，联系前请先核实',
        en: 'Last confirmed on {{given}}, more than 90 days ago: check before relying on it',
      },
      unknown: { zh: '服务商尚未确认过信息', en: 'The provider has never confirmed it' },
    },
    questions: {
      provider: {
        zh: '这项服务的信息现在是否仍然准确？',
        en: 'Is what you state about this offering still right?',
      },
    },
  },
  {
    id: 'base.validity',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'track',
    applies: 'always',
    condition: all(withValue('pair.validDaysLeft', 'greaterOrEqual', 0)),
    given: 'offering.validTo',
    wanted: null,
    label: { zh: '服务有效期', en: 'Validity' },
    sentences: {
      met: { zh: '有效期至 {{given}}', en: 'Valid until {{given}}' },
      not_met: { zh: '已于 {{given}} 过期', en: 'It expired on {{given}}' },
      unknown: { zh: '未填写有效期', en: 'No validity stated' },
    },
    questions: { provider: { zh: '这项服务有效到什么时候？', en: 'Until when is this offering valid?' } },
  },
  {
    id: 'base.caseIndustry',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'track',
    applies: 'always',
    condition: all(withField('offering.caseIndustries', 'containsAny', 'need.industry')),
    given: 'offering.caseIndustries',
    wanted: 'need.industry',
    label: { zh: '同行业案例', en: 'Cases in your industry' },
    sentences: {
      met: { zh: '做过{{wanted}}的案例', en: 'It has cases in {{wanted}}' },
      not_met: {
        zh: '案例集中在{{given}}，暂无{{wanted}}的案例',
        en: 'Its cases are in {{given}}, none in {{wanted}}',
      },
      unknown: { zh: '未填写案例所属行业', en: 'The industries of its cases are not stated' },
      unknownNeed: {
        zh: '您尚未填写所属行业，无法比对案例',
        en: 'Your industry is not stated, so its cases cannot be compared',
      },
    },
    questions: {
      provider: { zh: '有没有{{wanted}}的案例？', en: 'Do you have a case in {{wanted}}?' },
      manufacturer: { zh: '贵企业属于哪个行业？', en: 'Which industry is your firm in?' },
    },
  },
  {
    id: 'base.evidence',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'track',
    applies: 'always',
    condition: all(withValue('offering.evidencedCaseCount', 'greaterOrEqual', 1)),
    given: 'offering.evidencedCaseCount',
    wanted: null,
    label: { zh: '有据案例', en: 'Evidenced cases' },
    sentences: {
      met: { zh: '有 {{given}}带证明材料的案例', en: 'It has evidence for {{given}} of its cases' },
      not_met: { zh: '案例尚无证明材料', en: 'There is no evidence for its cases yet' },
      unknown: { zh: '未填写案例', en: 'No cases stated' },
    },
    questions: {
      provider: {
        zh: '能否提供案例的合同、验收或客户证明？',
        en: 'Can you show a contract, an acceptance or a letter for a case?',
      },
    },
  },
]
