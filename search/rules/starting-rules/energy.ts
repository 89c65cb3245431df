/** F3 energy saving and environment. Contract types after GB/T 24915-2020, measuring options after IPMVP. */
import { rulesOf } from './extension-rule.ts'

export const energyRules = rulesOf('energy', 'F3', [
  {
    id: 'contractTypes',
    key: 'contractTypes',
    shape: 'has-any',
    weight: 3,
    label: { zh: '合同类型', en: 'Contract types' },
    source: 'GB/T 24915-2020',
  },
  {
    id: 'services',
    key: 'services',
    shape: 'has-all',
    weight: 4,
    label: { zh: '服务内容', en: 'Services' },
    source: '渝经信发〔2024〕57号 二（四）3',
  },
  { id: 'media', key: 'media', shape: 'has-all', weight: 3, label: { zh: '能源介质', en: 'Energy media' } },
  {
    id: 'saving',
    key: 'savingPercent',
    shape: 'at-least',
    label: { zh: '典型节能率', en: 'Typical saving' },
  },
  {
    id: 'guarantee',
    key: 'guarantee',
    shape: 'flag',
    label: { zh: '承诺节能量并承担差额', en: 'Guaranteed savings' },
  },
  {
    id: 'providerFunded',
    key: 'providerFunded',
    shape: 'flag',
    weight: 3,
    label: { zh: '服务商出资', en: 'Funded by the provider' },
  },
  {
    id: 'share',
    key: 'sharePercent',
    shape: 'at-most',
    label: { zh: '服务商分享比例', en: 'Provider’s share of savings' },
  },
  {
    id: 'contractYears',
    key: 'contractYears',
    shape: 'at-most',
    label: { zh: '合同年限', en: 'Contract years' },
  },
  {
    id: 'baseline',
    key: 'baselineMonths',
    shape: 'customer-at-least',
    label: { zh: '已有的用能数据', en: 'Energy records at hand' },
    source: 'IPMVP：基准期不少于 12 个月',
  },
  {
    id: 'verification',
    key: 'verificationOptions',
    shape: 'has-any',
    label: { zh: '节能量测量方案', en: 'Measurement option' },
    source: 'IPMVP',
  },
  {
    id: 'scale',
    key: 'annualTonnesCoal',
    shape: 'overlaps',
    label: { zh: '适用的年综合能耗', en: 'Yearly energy use served' },
  },
  { id: 'payback', key: 'paybackYears', shape: 'at-most', label: { zh: '投资回收期', en: 'Payback' } },
  {
    id: 'transfer',
    key: 'assetsTransferred',
    shape: 'flag',
    label: { zh: '期满设备无偿移交', en: 'Assets handed over at the end' },
  },
])
