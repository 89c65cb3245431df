/** S2 integration and general contracting. */
import { rulesOf } from './extension-rule.ts'

export const integrationRules = rulesOf('integration', 'S2', [
  {
    id: 'contracts',
    key: 'contracts',
    shape: 'has-any',
    weight: 3,
    label: { zh: '承包模式', en: 'Contract forms' },
    source: '渝经信发〔2024〕57号 二（三）2',
  },
  {
    id: 'systems',
    key: 'systems',
    shape: 'has-all',
    weight: 4,
    label: { zh: '集成对象', en: 'Systems integrated' },
  },
  {
    id: 'projectSize',
    key: 'projectWanYuan',
    shape: 'covers',
    weight: 3,
    label: { zh: '可承接项目规模', en: 'Project size' },
  },
  {
    id: 'concession',
    key: 'concessionYears',
    shape: 'overlaps',
    label: { zh: '特许或运营年限', en: 'Years of concession' },
  },
  {
    id: 'licences',
    key: 'licences',
    shape: 'has-all',
    hardness: 'hard',
    weight: 3,
    label: { zh: '承包资质', en: 'Contractor licences' },
  },
  {
    id: 'bond',
    key: 'bondPercent',
    shape: 'at-least',
    label: { zh: '履约保证金比例', en: 'Performance bond' },
  },
  {
    id: 'subcontract',
    key: 'subcontractPercent',
    shape: 'at-most',
    label: { zh: '分包比例', en: 'Subcontracted share' },
  },
  {
    id: 'guarantee',
    key: 'performanceGuarantee',
    shape: 'flag',
    label: { zh: '承诺性能与产能指标', en: 'Performance guarantee' },
  },
  {
    id: 'selfFunded',
    key: 'selfFunded',
    shape: 'flag',
    label: { zh: '垫资建设', en: 'Funded by the contractor' },
  },
  {
    id: 'shutdown',
    key: 'shutdownDays',
    shape: 'at-most',
    weight: 3,
    label: { zh: '改造停产天数', en: 'Shutdown' },
  },
  { id: 'warranty', key: 'warrantyMonths', shape: 'at-least', label: { zh: '质保期', en: 'Warranty' } },
])
