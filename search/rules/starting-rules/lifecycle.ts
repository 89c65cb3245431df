/** S1 life-cycle management. */
import { rulesOf } from './extension-rule.ts'

export const lifecycleRules = rulesOf('lifecycle', 'S1', [
  {
    id: 'assets',
    key: 'assetClasses',
    shape: 'has-all',
    weight: 4,
    label: { zh: '服务的设备类别', en: 'Equipment served' },
  },
  {
    id: 'activities',
    key: 'activities',
    shape: 'has-all',
    weight: 4,
    label: { zh: '服务内容', en: 'Activities' },
    source: '渝经信发〔2024〕57号 二（三）1',
  },
  { id: 'data', key: 'dataSources', shape: 'has-all', label: { zh: '可采集的数据', en: 'Data collected' } },
  {
    id: 'warningLead',
    key: 'warningLeadHours',
    shape: 'at-least',
    label: { zh: '故障预警提前量', en: 'Warning lead time' },
  },
  {
    id: 'warningPrecision',
    key: 'warningPrecisionPercent',
    shape: 'at-least',
    label: { zh: '预警准确率', en: 'Warning precision' },
  },
  {
    id: 'response',
    key: 'responseHours',
    shape: 'at-most',
    weight: 3,
    label: { zh: '到场响应时间', en: 'On-site response time' },
  },
  {
    id: 'aroundTheClock',
    key: 'aroundTheClock',
    shape: 'flag',
    label: { zh: '7×24 小时服务', en: 'Service around the clock' },
  },
  {
    id: 'spares',
    key: 'localSpareStock',
    shape: 'flag',
    label: { zh: '本地备件库', en: 'Local spare parts' },
  },
  { id: 'lease', key: 'leaseMonths', shape: 'covers', label: { zh: '租赁期限', en: 'Lease term' } },
  {
    id: 'assetCount',
    key: 'assetCount',
    shape: 'at-least',
    label: { zh: '可服务的设备数', en: 'Machines served at once' },
  },
  {
    id: 'dataOnSite',
    key: 'dataStaysOnSite',
    shape: 'flag',
    hardness: 'hard',
    label: { zh: '数据不出厂', en: 'Data stays on site' },
  },
])
