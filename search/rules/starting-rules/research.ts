/** R1 research and development services. */
import { rulesOf } from './extension-rule.ts'

export const researchRules = rulesOf('research', 'R1', [
  {
    id: 'modes',
    key: 'modes',
    shape: 'has-any',
    weight: 3,
    label: { zh: '研发模式', en: 'Research mode' },
    source: '渝经信发〔2024〕57号 二（二）1',
  },
  {
    id: 'fields',
    key: 'fields',
    shape: 'has-all',
    weight: 4,
    label: { zh: '技术领域', en: 'Fields of technology' },
  },
  {
    id: 'trl',
    key: 'trl',
    shape: 'covers',
    weight: 3,
    label: { zh: '技术就绪度', en: 'Technology readiness' },
  },
  {
    id: 'services',
    key: 'services',
    shape: 'has-all',
    weight: 3,
    label: { zh: '评价、转化与知识产权服务', en: 'Evaluation, transfer and IP services' },
    source: '渝经信发〔2024〕57号 二（二）1',
  },
  {
    id: 'ipOwnership',
    key: 'ipOwnership',
    shape: 'has-any',
    hardness: 'hard',
    label: { zh: '成果归属', en: 'Ownership of results' },
  },
  { id: 'researchers', key: 'researchers', shape: 'at-least', label: { zh: '研发人员', en: 'Researchers' } },
  {
    id: 'patents',
    key: 'inventionPatents',
    shape: 'at-least',
    label: { zh: '相关有效发明专利', en: 'Related invention patents' },
  },
  {
    id: 'prototypes',
    key: 'prototypeUnits',
    shape: 'at-least',
    label: { zh: '可交付样机', en: 'Prototypes delivered' },
  },
  {
    id: 'projectMonths',
    key: 'projectMonths',
    shape: 'at-most',
    label: { zh: '项目周期', en: 'Project duration' },
  },
  {
    id: 'riskSharing',
    key: 'riskSharing',
    shape: 'flag',
    label: { zh: '分阶段付费或风险共担', en: 'Staged payment or shared risk' },
  },
])
