import { expect, it } from 'vitest'
import { extensions } from '#app/modules/taxonomy/all-extensions.ts'
import { baseVocabulary } from '#search/rules/vocabulary.ts'
import { nameOfFacts } from './name-of.ts'

it.each([
  ['need.domain', 'D1', '软件信息服务'],
  ['offering.leaves', 'D1.mes', '制造执行系统（MES）'],
  ['offering.regions', '500157', '两江新区'],
  ['offering.regions', 'any', '全国'],
  ['offering.prefIndustries', 'any', '不限'],
  ['need.customerSize', 'medium', '中型企业'],
  ['offering.ext.protocols', 'opc-ua', 'OPC UA'],
  ['need.ext.protocols', 'unheard-of', 'unheard-of'],
])('%s %s is %s', (field, code, expected) => {
  expect(nameOfFacts('D1')(field, code, 'zh')).toBe(expected)
})

it('reads the options of the own domain where several share a key', () => {
  const first = extensions.F3.fields.find(({ key }) => key === 'services')!
  const { code, en } = 'options' in first ? first.options[0]! : { code: '', en: '' }
  expect(nameOfFacts('F3')('offering.ext.services', code, 'en')).toBe(en)
})

it('knows the names of each coded field that rules compare', () => {
  const unnamed = ['offering.languages']
  const name = nameOfFacts(undefined)
  for (const [field, { kind }] of Object.entries(baseVocabulary)) {
    if ((kind !== 'code' && kind !== 'codes') || unnamed.includes(field)) continue
    const samples = [
      'D1',
      'D1.mes',
      '36',
      'icv',
      '500157',
      'iso9001',
      'medium',
      'fixed',
      'little-giant',
      'nev',
      'high-tech',
    ]
    const isNamed = samples.some((code) => name(field, code, 'zh') !== code)
    if (!/cluster|label/i.test(field)) expect(isNamed, field).toBe(true)
  }
})
