import { expect, it } from 'vitest'
import { extensions } from '#app/modules/taxonomy/all-extensions.ts'
import { certificateKinds } from '#app/modules/taxonomy/certificate-kind.ts'
import { clusters } from '#app/modules/taxonomy/cluster.ts'
import { domains } from '#app/modules/taxonomy/domain.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { labels } from '#app/modules/taxonomy/label.ts'
import { organizationSizes } from '#app/modules/taxonomy/organization-size.ts'
import { priceModels } from '#app/modules/taxonomy/price-model.ts'
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

it('knows the names of each coded field that rules may name', () => {
  const nameOf = nameOfFacts(undefined)
  const codes = [
    domains,
    domains[0]!.leaves,
    industries,
    clusters,
    labels,
    certificateKinds,
    organizationSizes,
    priceModels,
  ]
    .flat()
    .map(({ code }) => code)
    .concat('500157')
  for (const [field, { kind }] of Object.entries(baseVocabulary)) {
    const isCoded = kind === 'code' || kind === 'codes'
    if (!isCoded || field === 'offering.languages') continue
    expect(
      codes.some((code) => nameOf(field, code, 'zh') !== code),
      field,
    ).toBe(true)
  }
})
