/** F4 industrial culture. */
import { rulesOf } from './extension-rule.ts'

export const cultureRules = rulesOf('culture', 'F4', [
  {
    id: 'services',
    key: 'services',
    shape: 'has-all',
    weight: 4,
    label: { zh: '服务内容', en: 'Services' },
    source: '渝经信发〔2024〕57号 二（四）4',
  },
  {
    id: 'venues',
    key: 'venueKinds',
    shape: 'has-any',
    weight: 3,
    label: { zh: '场馆类型', en: 'Kinds of venue' },
  },
  {
    id: 'heritage',
    key: 'heritageLevel',
    shape: 'has-any',
    label: { zh: '遗产或基地级别', en: 'Heritage level' },
    source: '渝经信发〔2024〕57号 专栏10',
  },
  {
    id: 'capacity',
    key: 'capacityPeople',
    shape: 'at-least',
    weight: 3,
    label: { zh: '单场接待人数', en: 'Visitors at once' },
  },
  { id: 'area', key: 'areaSquareMetres', shape: 'at-least', label: { zh: '场地面积', en: 'Area' } },
  { id: 'openTimes', key: 'openTimes', shape: 'has-any', label: { zh: '开放时间', en: 'Opening times' } },
  {
    id: 'products',
    key: 'productKinds',
    shape: 'has-all',
    label: { zh: '文创产品类别', en: 'Creative products' },
  },
  { id: 'ownIp', key: 'ownIp', shape: 'flag', label: { zh: '可授权的自主 IP', en: 'Own IP to license' } },
  {
    id: 'languages',
    key: 'guidedLanguages',
    shape: 'has-all',
    label: { zh: '讲解语言', en: 'Languages of guides' },
  },
  {
    id: 'preparation',
    key: 'preparationDays',
    shape: 'at-most',
    label: { zh: '筹备周期', en: 'Preparation time' },
  },
])
