/** S3 supply-chain management. */
import { rulesOf } from './extension-rule.ts'

export const supplyChainRules = rulesOf('supply-chain', 'S3', [
  {
    id: 'modes',
    key: 'modes',
    shape: 'has-all',
    weight: 4,
    label: { zh: '服务模式', en: 'Modes of service' },
    source: '渝经信发〔2024〕57号 二（三）3',
  },
  {
    id: 'goods',
    key: 'goodsClasses',
    shape: 'has-all',
    weight: 4,
    label: { zh: '货物类别', en: 'Classes of goods' },
  },
  {
    id: 'warehouse',
    key: 'warehouseSquareMetres',
    shape: 'at-least',
    label: { zh: '仓储面积', en: 'Warehouse area' },
  },
  {
    id: 'skus',
    key: 'skuCount',
    shape: 'at-least',
    label: { zh: '可管理的品种数', en: 'Number of items managed' },
  },
  { id: 'lanes', key: 'lanes', shape: 'has-all', weight: 3, label: { zh: '运输方向', en: 'Lanes' } },
  {
    id: 'onTime',
    key: 'onTimeInFullPercent',
    shape: 'at-least',
    label: { zh: '准时足量交付率', en: 'On time in full' },
  },
  {
    id: 'volume',
    key: 'minMonthlyTonnes',
    shape: 'customer-at-least',
    label: { zh: '月均货量', en: 'Monthly volume' },
  },
  {
    id: 'window',
    key: 'deliveryWindowMinutes',
    shape: 'at-most',
    label: { zh: '配送时间窗', en: 'Delivery window' },
  },
  { id: 'bonded', key: 'bonded', shape: 'flag', label: { zh: '保税仓', en: 'Bonded warehouse' } },
  {
    id: 'docking',
    key: 'systemDocking',
    shape: 'flag',
    label: { zh: '与企业系统对接', en: 'Docking with the customer’s systems' },
  },
  { id: 'paymentTerm', key: 'paymentTermDays', shape: 'at-least', label: { zh: '账期', en: 'Payment term' } },
])
