/** R2 pilot production and verification. Capability ranges are physical limits, so they are hard by default. */
import { rulesOf } from './extension-rule.ts'

export const pilotRules = rulesOf('pilot', 'R2', [
  {
    id: 'verificationKinds',
    key: 'verificationKinds',
    shape: 'has-all',
    weight: 4,
    label: { zh: '验证类别', en: 'Kinds of verification' },
    source: '工业和信息化部中试平台建设要点（2025）',
  },
  {
    id: 'materials',
    key: 'materials',
    shape: 'has-all',
    weight: 4,
    hardness: 'hard',
    label: { zh: '可处理物料', en: 'Materials' },
  },
  {
    id: 'batch',
    key: 'batchKg',
    shape: 'covers',
    weight: 3,
    hardness: 'hard',
    label: { zh: '单批处理量', en: 'Batch size' },
  },
  {
    id: 'temperature',
    key: 'temperatureCelsius',
    shape: 'covers',
    weight: 3,
    hardness: 'hard',
    label: { zh: '工艺温度', en: 'Process temperature' },
  },
  {
    id: 'pressure',
    key: 'pressureMegapascal',
    shape: 'covers',
    weight: 3,
    hardness: 'hard',
    label: { zh: '工艺压力', en: 'Process pressure' },
  },
  {
    id: 'precision',
    key: 'precisionMicrometre',
    shape: 'at-most',
    weight: 3,
    label: { zh: '加工或检测精度', en: 'Precision' },
  },
  {
    id: 'parallelUnits',
    key: 'parallelUnits',
    shape: 'at-least',
    label: { zh: '并行装置数', en: 'Parallel units' },
  },
  {
    id: 'throughput',
    key: 'throughputKgPerHour',
    shape: 'at-least',
    label: { zh: '处理能力', en: 'Throughput' },
  },
  {
    id: 'safety',
    key: 'safetyClass',
    shape: 'has-all',
    hardness: 'hard',
    label: { zh: '安全许可范围', en: 'Safety permits' },
  },
  {
    id: 'operator',
    key: 'operatorMode',
    shape: 'has-any',
    label: { zh: '操作方式', en: 'Mode of operation' },
  },
  {
    id: 'custody',
    key: 'sampleCustody',
    shape: 'flag',
    label: { zh: '样品保管与保密', en: 'Sample custody and confidentiality' },
  },
])
