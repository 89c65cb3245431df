/** What every need asks of every offering about its subject and place: domain, leaf, industry, cluster, region. */
import type { Rule } from '../rule.ts'
import { all, any, withField, withValue } from './conditions.ts'

export const subjectRules: readonly Rule[] = [
  {
    id: 'base.domain',
    domains: '*',
    side: 'need',
    hardness: 'hard',
    part: 'capability',
    weight: 3,
    applies: 'always',
    condition: all(withField('offering.domain', 'equals', 'need.domain')),
    given: 'offering.domain',
    wanted: 'need.domain',
    label: { zh: '服务领域', en: 'Service domain' },
    sentences: {
      met: { zh: '属于您要找的{{wanted}}', en: 'It belongs to {{wanted}}, your domain' },
      not_met: {
        zh: '属于{{given}}，不是您要找的{{wanted}}',
        en: 'It belongs to {{given}}, not to {{wanted}}',
      },
      unknown: {
        zh: '未填写服务领域，无法判断是否属于{{wanted}}',
        en: 'No domain stated, so whether it belongs to {{wanted}} is unknown',
      },
      unknownNeed: { zh: '您尚未选择服务领域', en: 'Your service domain is not chosen yet' },
    },
    questions: {
      provider: {
        zh: '这项服务属于哪个服务领域？',
        en: 'Which service domain does this offering belong to?',
      },
      manufacturer: { zh: '您要找的服务属于哪个领域？', en: 'Which service domain are you looking for?' },
    },
    remedy: { kind: 'none' },
    source: '渝经信发〔2024〕57号 二、重点任务',
  },
  {
    id: 'base.leaf',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'capability',
    weight: 4,
    applies: 'always',
    condition: all(withField('offering.leaves', 'containsAny', 'need.leaves')),
    given: 'offering.leaves',
    wanted: 'need.leaves',
    label: { zh: '服务方向', en: 'Line of service' },
    sentences: {
      met: { zh: '服务方向对口：{{wanted}}', en: 'The line of service fits: {{wanted}}' },
      not_met: { zh: '主营{{given}}，不含您要的{{wanted}}', en: 'It offers {{given}}, not {{wanted}}' },
      unknown: {
        zh: '未细分服务方向，无法判断是否提供{{wanted}}',
        en: 'No line of service stated, so {{wanted}} is unknown',
      },
      unknownNeed: { zh: '您尚未细选服务方向', en: 'Your line of service is not chosen yet' },
    },
    questions: {
      provider: { zh: '是否提供{{wanted}}？', en: 'Do you offer {{wanted}}?' },
      manufacturer: { zh: '您具体需要哪一类服务？', en: 'Which line of service do you need?' },
    },
    source: '渝经信发〔2024〕57号 二、重点任务',
  },
  {
    id: 'base.industry',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'capability',
    applies: 'always',
    condition: all(withField('offering.industries', 'includesOrAny', 'need.industry')),
    given: 'offering.industries',
    wanted: 'need.industry',
    label: { zh: '服务行业', en: 'Industry' },
    sentences: {
      met: { zh: '服务{{wanted}}', en: 'It serves {{wanted}}' },
      not_met: { zh: '服务行业为{{given}}，未包括{{wanted}}', en: 'It serves {{given}}, not {{wanted}}' },
      unknown: {
        zh: '未填写服务行业，无法判断是否服务{{wanted}}',
        en: 'Industries are not stated, so {{wanted}} is unknown',
      },
      unknownNeed: { zh: '您尚未填写所属行业', en: 'Your industry is not stated yet' },
    },
    questions: {
      provider: { zh: '是否服务过{{wanted}}的企业？', en: 'Do you serve firms in {{wanted}}?' },
      manufacturer: { zh: '贵企业属于哪个行业？', en: 'Which industry is your firm in?' },
    },
  },
  {
    id: 'base.cluster',
    domains: '*',
    side: 'need',
    hardness: 'soft',
    part: 'capability',
    applies: 'always',
    condition: all(withField('offering.clusters', 'includesOrAny', 'need.cluster')),
    given: 'offering.clusters',
    wanted: 'need.cluster',
    label: { zh: '产业集群', en: 'Industrial cluster' },
    sentences: {
      met: { zh: '面向{{wanted}}集群', en: 'It works for the {{wanted}} cluster' },
      not_met: {
        zh: '面向{{given}}集群，未包括{{wanted}}',
        en: 'It works for {{given}}, not for {{wanted}}',
      },
      unknown: { zh: '未填写面向的产业集群', en: 'The clusters it works for are not stated' },
      unknownNeed: { zh: '您尚未填写所属产业集群', en: 'Your cluster is not stated yet' },
    },
    questions: {
      provider: { zh: '是否面向{{wanted}}集群？', en: 'Do you work for the {{wanted}} cluster?' },
      manufacturer: { zh: '贵企业属于哪个产业集群？', en: 'Which industrial cluster is your firm in?' },
    },
    source: '“33618”现代制造业集群体系',
  },
  {
    id: 'base.region',
    domains: '*',
    side: 'need',
    hardness: 'hard',
    part: 'distance',
    applies: 'always',
    condition: any(
      withField('offering.regions', 'includesOrAny', 'pair.regionChain'),
      all(withValue('need.remoteOk', 'equals', true), withValue('offering.remote', 'equals', true)),
    ),
    given: 'offering.regions',
    wanted: 'need.region',
    label: { zh: '服务区域', en: 'Region served' },
    sentences: {
      met: { zh: '可为{{wanted}}的企业提供服务', en: 'It can serve firms in {{wanted}}' },
      not_met: { zh: '服务区域为{{given}}，到不了{{wanted}}', en: 'It serves {{given}}, not {{wanted}}' },
      unknown: {
        zh: '服务区域或远程服务的意愿未填写，能否服务{{wanted}}还不清楚',
        en: 'Regions or remote work are not stated, so {{wanted}} is unknown',
      },
      unknownNeed: {
        zh: '您尚未填写所在区县或是否接受远程服务',
        en: 'Your district, or whether remote work is fine, is not stated',
      },
    },
    questions: {
      provider: {
        zh: '能否为{{wanted}}的企业提供服务（上门或远程）？',
        en: 'Can you serve firms in {{wanted}}, on site or remotely?',
      },
      manufacturer: {
        zh: '项目在哪个区县？是否接受远程服务？',
        en: 'In which district is the site, and is remote work fine?',
      },
    },
    remedy: { kind: 'set', field: 'need.remoteOk', value: true, when: 'offering.remote' },
  },
]
