/** R3 industrial design. */
import { rulesOf } from './extension-rule.ts'

export const designRules = rulesOf('design', 'R3', [
  {
    id: 'kinds',
    key: 'kinds',
    shape: 'has-all',
    weight: 4,
    label: { zh: '设计类型', en: 'Kinds of design' },
    source: '渝经信发〔2024〕57号 二（二）3',
  },
  {
    id: 'products',
    key: 'productKinds',
    shape: 'has-any',
    weight: 3,
    label: { zh: '擅长产品', en: 'Products' },
  },
  { id: 'rounds', key: 'rounds', shape: 'at-least', label: { zh: '修改轮次', en: 'Rounds of revision' } },
  {
    id: 'concepts',
    key: 'conceptCount',
    shape: 'at-least',
    label: { zh: '方案数', en: 'Number of concepts' },
  },
  {
    id: 'deliverables',
    key: 'deliverables',
    shape: 'has-all',
    weight: 3,
    label: { zh: '交付成果', en: 'Deliverables' },
  },
  { id: 'software', key: 'software', shape: 'has-any', label: { zh: '图档软件', en: 'Design software' } },
  {
    id: 'awards',
    key: 'designAwards',
    shape: 'has-any',
    weight: 1,
    label: { zh: '设计奖项', en: 'Design awards' },
  },
  {
    id: 'centre',
    key: 'designCentreLevel',
    shape: 'has-any',
    label: { zh: '工业设计中心级别', en: 'Design centre level' },
    source: '渝经信发〔2024〕57号 专栏5',
  },
  {
    id: 'royalty',
    key: 'royaltyAccepted',
    shape: 'flag',
    label: { zh: '接受销售提成', en: 'Royalty accepted' },
  },
  { id: 'designDays', key: 'designDays', shape: 'at-most', label: { zh: '设计周期', en: 'Design time' } },
])
