/** What every need asks of every offering about its terms: price, time, certificates, security. */
import type { Rule } from '../rule.ts'
import { all, withField } from './conditions.ts'

/** Loans are not priced against a budget; finance.ts compares amounts and rates instead. */
export const pricedDomains = ['D1', 'D2', 'R1', 'R2', 'R3', 'S1', 'S2', 'S3', 'F2', 'F3', 'F4']

export const termRules: readonly Rule[] = [
  {
    id: 'base.price',
    domains: pricedDomains,
    side: 'need',
    hardness: 'hard',
    part: 'price',
    weight: 2,
    applies: 'always',
    condition: all(withField('pair.priceFromFen', 'lessOrEqual', 'need.budgetMaxFen')),
    given: 'pair.price',
    wanted: 'need.budgetMaxFen',
    label: { zh: '报价与预算', en: 'Price and budget' },
    sentences: {
      met: {
        zh: '报价 {{given}}，起价在您 {{wanted}}预算内',
        en: 'Priced {{given}}, which starts within your budget of {{wanted}}',
      },
      not_met: {
        zh: '报价 {{given}}，超出您 {{wanted}}的预算',
        en: 'Priced {{given}}, above your budget of {{wanted}}',
      },
      unknown: {
        zh: '未给出可与预算比较的总价，无法判断是否在您 {{wanted}}预算内',
        en: 'No total price is stated, so whether it fits your budget of {{wanted}} is unknown',
      },
      unknownNeed: {
        zh: '您尚未填写预算，无法与报价比较',
        en: 'Your budget is not stated, so the price cannot be compared',
      },
    },
    questions: {
      provider: {
        zh: '按本需求，总价大约多少？能否在 {{wanted}}以内？',
        en: 'What would this cost in total, and can it stay within {{wanted}}?',
      },
      manufacturer: { zh: '您的预算上限是多少？', en: 'What is the most you can spend?' },
    },
    remedy: { kind: 'adjust', field: 'need.budgetMaxFen', to: 'pair.priceFromFen' },
  },
  {
    id: 'base.priceCeiling',
    domains: pricedDomains,
    side: 'need',
    hardness: 'soft',
    part: 'price',
    applies: 'always',
    condition: all(withField('pair.priceToFen', 'lessOrEqual', 'need.budgetMaxFen')),
    given: 'pair.priceToFen',
    wanted: 'need.budgetMaxFen',
    label: { zh: '最高报价', en: 'Highest price' },
    sentences: {
      met: {
        zh: '最高报价 {{given}}，全程不超您 {{wanted}}的预算',
        en: 'Even the highest price, {{given}}, stays within {{wanted}}',
      },
      not_met: {
        zh: '最高报价 {{given}}，可能超出您 {{wanted}}的预算',
        en: 'The highest price, {{given}}, may exceed {{wanted}}',
      },
      unknown: {
        zh: '未填写最高报价，不知会不会超出 {{wanted}}',
        en: 'No highest price is stated, so it may exceed {{wanted}}',
      },
      unknownNeed: { zh: '您尚未填写预算', en: 'Your budget is not stated yet' },
    },
    questions: { provider: { zh: '按本需求，最高报价是多少？', en: 'What is the highest this could cost?' } },
    remedy: { kind: 'adjust', field: 'need.budgetMaxFen', to: 'pair.priceToFen' },
  },
  {
    id: 'base.deadline',
    domains: '*',
    side: 'need',
    hardness: 'hard',
    part: 'delivery',
    weight: 2,
    applies: 'always',
    condition: all(withField('offering.leadTimeDays', 'lessOrEqual', 'pair.daysToDeadline')),
    given: 'offering.leadTimeDays',
    wanted: 'need.finishBy',
    label: { zh: '交付周期与完成时间', en: 'Lead time and deadline' },
    sentences: {
      met: {
        zh: '交付周期 {{given}}，现在启动 {{pair.deliverableOn}} 可完成，赶得上 {{wanted}}',
        en: 'Lead time {{given}}: begun now it is done on {{pair.deliverableOn}}, before {{wanted}}',
      },
      not_met: {
        zh: '交付周期 {{given}}，最早 {{pair.deliverableOn}} 完成，赶不上 {{wanted}}',
        en: 'Lead time {{given}}: done on {{pair.deliverableOn}} at the earliest, after {{wanted}}',
      },
      unknown: {
        zh: '未填写交付周期，无法判断能否在 {{wanted}} 前完成',
        en: 'No lead time stated, so whether it is done by {{wanted}} is unknown',
      },
      unknownNeed: {
        zh: '您尚未填写完成时间，无法与交付周期比较',
        en: 'Your deadline is not stated, so the lead time cannot be compared',
      },
    },
    questions: {
      provider: {
        zh: '按本需求需要多少天交付？能否在 {{wanted}} 前完成？',
        en: 'How many days would this take, and can it be done by {{wanted}}?',
      },
      manufacturer: { zh: '希望最晚什么时候完成？', en: 'By when must it be done?' },
    },
    remedy: { kind: 'adjust', field: 'need.finishBy', to: 'pair.deliverableOn' },
  },
  {
    id: 'base.startWindow',
    domains: '*',
    side: 'need',
    hardness: 'hard',
    part: 'delivery',
    applies: 'when-stated',
    condition: all(withField('pair.deliveredFromStartInDays', 'lessOrEqual', 'pair.daysToDeadline')),
    given: 'pair.deliverableFromStartOn',
    wanted: 'need.finishBy',
    label: { zh: '从可开工日起的工期', en: 'Time from your first possible day' },
    sentences: {
      met: {
        zh: '从 {{need.startOn}} 开工，{{given}} 可完成，赶得上 {{wanted}}',
        en: 'Begun on {{need.startOn}} it is done on {{given}}, before {{wanted}}',
      },
      not_met: {
        zh: '从 {{need.startOn}} 开工，要到 {{given}} 才能完成，晚于 {{wanted}}',
        en: 'Begun on {{need.startOn}} it is done on {{given}}, after {{wanted}}',
      },
      unknown: {
        zh: '未填写交付周期，无法判断从 {{need.startOn}} 开工能否按时完成',
        en: 'No lead time stated, so whether a start on {{need.startOn}} is early enough is unknown',
      },
      unknownNeed: {
        zh: '您尚未填写开工或完成时间',
        en: 'Your first possible day or your deadline is not stated',
      },
    },
    questions: {
      provider: {
        zh: '从 {{need.startOn}} 开工，需要多少天交付？',
        en: 'Begun on {{need.startOn}}, how many days would this take?',
      },
      manufacturer: {
        zh: '最早什么时候可以开工？最晚什么时候完成？',
        en: 'When may work begin, and by when must it be done?',
      },
    },
    remedy: { kind: 'adjust', field: 'need.finishBy', to: 'pair.deliverableFromStartOn' },
  },
  {
    id: 'base.certificates',
    domains: '*',
    side: 'need',
    hardness: 'hard',
    part: 'capability',
    weight: 2,
    applies: 'when-stated',
    condition: all(withField('pair.certificates', 'containsAll', 'need.requiredCertificates')),
    given: 'offering.certificates',
    wanted: 'need.requiredCertificates',
    label: { zh: '资质证书', en: 'Certificates' },
    sentences: {
      met: { zh: '持有在有效期内的{{wanted}}', en: 'It holds a valid {{wanted}}' },
      not_met: {
        zh: '有效证书为{{given}}，缺少您要求的{{wanted}}中的一部分',
        en: 'Its valid certificates are {{given}}; some of {{wanted}} is lacking',
      },
      unknown: {
        zh: '{{wanted}}未登记，或登记的已过期，需服务商更新',
        en: '{{wanted}} is not on record or has expired; the provider should renew it',
      },
      unknownNeed: { zh: '您尚未填写要求的证书', en: 'Your required certificates are not stated' },
    },
    questions: {
      provider: {
        zh: '是否持有有效的{{wanted}}？请上传证书。',
        en: 'Do you hold a valid {{wanted}}? Please upload it.',
      },
      manufacturer: { zh: '要求服务商具备哪些证书？', en: 'Which certificates do you require?' },
    },
    remedy: { kind: 'drop-items', field: 'need.requiredCertificates', keep: 'pair.certificates' },
  },
  {
    id: 'base.security',
    domains: '*',
    side: 'need',
    hardness: 'hard',
    part: 'capability',
    weight: 2,
    applies: 'when-stated',
    condition: all(withField('offering.securityLevel', 'greaterOrEqual', 'need.securityLevel')),
    given: 'offering.securityLevel',
    wanted: 'need.securityLevel',
    label: { zh: '网络安全等级', en: 'Security level' },
    sentences: {
      met: {
        zh: '通过网络安全等级保护 {{given}}，达到您要求的 {{wanted}}',
        en: 'Security level {{given}}, at least the {{wanted}} required',
      },
      not_met: {
        zh: '网络安全等级保护 {{given}}，低于您要求的 {{wanted}}',
        en: 'Security level {{given}}, below the {{wanted}} required',
      },
      unknown: {
        zh: '未填写网络安全等级，无法判断是否达到 {{wanted}}',
        en: 'No security level stated, so {{wanted}} is unknown',
      },
      unknownNeed: { zh: '您尚未填写要求的网络安全等级', en: 'Your required security level is not stated' },
    },
    questions: {
      provider: { zh: '系统通过了几级等保测评？', en: 'Which security level has been certified?' },
      manufacturer: { zh: '要求达到几级等保？', en: 'Which security level do you require?' },
    },
    remedy: { kind: 'adjust', field: 'need.securityLevel', to: 'offering.securityLevel' },
  },
]
