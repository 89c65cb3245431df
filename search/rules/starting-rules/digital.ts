/** D2 digital and smart transformation. */
import { rulesOf } from './extension-rule.ts'

export const digitalRules = rulesOf('digital', 'D2', [
  {
    id: 'stages',
    key: 'stages',
    shape: 'has-all',
    weight: 4,
    label: { zh: '服务环节', en: 'Stages of service' },
    source: '渝经信发〔2024〕57号 二（一）2',
  },
  {
    id: 'units',
    key: 'units',
    shape: 'has-all',
    weight: 3,
    label: { zh: '建设单元', en: 'Units' },
    source: '渝经信发〔2024〕57号 二（一）2：产线、车间、工厂、企业',
  },
  {
    id: 'subdomains',
    key: 'subdomains',
    shape: 'has-all',
    weight: 3,
    label: { zh: '能力子域', en: 'Capability sub-domains' },
    source: 'GB/T 39116-2020',
  },
  {
    id: 'fromLevel',
    key: 'fromLevel',
    shape: 'customer-at-least',
    label: { zh: '目前的成熟度等级', en: 'Present maturity level' },
    source: 'GB/T 39116-2020',
  },
  {
    id: 'toLevel',
    key: 'toLevel',
    shape: 'at-least',
    weight: 3,
    label: { zh: '可达到的成熟度等级', en: 'Maturity level reached' },
    source: 'GB/T 39116-2020',
  },
  {
    id: 'qualifications',
    key: 'assessorQualifications',
    shape: 'has-all',
    hardness: 'hard',
    label: { zh: '评估与咨询资质', en: 'Assessor qualifications' },
  },
  { id: 'adviserDays', key: 'adviserDays', shape: 'at-least', label: { zh: '顾问投入', en: 'Adviser days' } },
  {
    id: 'deliverables',
    key: 'deliverables',
    shape: 'has-all',
    label: { zh: '交付成果', en: 'Deliverables' },
  },
  {
    id: 'targetLabel',
    key: 'targetLabel',
    shape: 'has-any',
    label: { zh: '协助创建的认定', en: 'Award it helps to win' },
  },
  {
    id: 'onSiteShare',
    key: 'onSiteSharePercent',
    shape: 'at-least',
    label: { zh: '驻场比例', en: 'Share on site' },
  },
])
