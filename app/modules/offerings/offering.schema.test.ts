import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { offeringMoveSchema, offeringSchema } from './offering.schema.ts'

const filled: [string, string][] = [
  ['version', '3'],
  ['title', '压铸车间 MES 实施'],
  ['leafCodes', 'D1.mes'],
]

/** Posts the filled form with the given fields put in place of its own. */
function post(...fields: [string, string][]) {
  const form = new FormData()
  const named = new Set(fields.map(([name]) => name))
  for (const [name, value] of [...filled.filter(([own]) => !named.has(own)), ...fields])
    form.append(name, value)
  return parseWithZod(form, { schema: offeringSchema('D1') })
}

function accepted(...fields: [string, string][]) {
  const submission = post(...fields)
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
  return submission.value
}

describe('the form of an offering', () => {
  it('takes a title and a direction; everything else may be blank and is then absent', () => {
    const blanks = [
      'summary',
      'keywords',
      'remote',
      'priceModel',
      'priceMinFen',
      'priceMaxFen',
      'leadTimeDays',
      'nextFreeOn',
      'securityLevel',
      'minBudgetFen',
      'validTo',
      'ext.slaHours',
      'cases[0].client',
      'cases[0].metric',
      'cases[0].industryCode',
    ].map((name): [string, string] => [name, ''])
    const value = accepted(...blanks)
    expect(value).toEqual({
      version: 3,
      title: '压铸车间 MES 实施',
      summary: '',
      keywords: [],
      leafCodes: ['D1.mes'],
      industries: [],
      clusters: [],
      regions: [],
      prefCustomerSizes: [],
      prefRegions: [],
      prefIndustries: [],
      ext: {},
      cases: [],
    })
  })

  it('reads amounts in 万元, full-width digits and keywords in any separators', () => {
    const value = accepted(
      ['priceMinFen', '60'],
      ['priceMaxFen', '７８.５'],
      ['leadTimeDays', '４５'],
      ['remote', 'no'],
      ['securityLevel', '3'],
      ['keywords', '压铸、MES，追溯, MES\n排产'],
    )
    expect(value).toMatchObject({
      priceMinFen: 60_000_000,
      priceMaxFen: 78_500_000,
      leadTimeDays: 45,
      remote: false,
      securityLevel: 3,
      keywords: ['压铸', 'MES', '追溯', '排产'],
    })
  })

  it('lets 「不限」 stand alone', () => {
    const value = accepted(['regions', '500157'], ['regions', 'any'], ['prefIndustries', 'any'])
    expect(value.regions).toEqual(['any'])
    expect(value.prefIndustries).toEqual(['any'])
  })

  it('reads the fields of the domain, and none of another', () => {
    const value = accepted(['ext.classes', 'mes'], ['ext.slaHours', '4'], ['ext.batchKg.min', '5'])
    expect(value.ext).toEqual({ classes: ['mes'], slaHours: 4 })
  })

  it('drops blank cases and keeps the filled one, whichever row it stands in', () => {
    const value = accepted(
      ['cases[0].client', ' '],
      ['cases[0].metric', ''],
      ['cases[2].client', '重庆某压铸企业'],
      ['cases[2].clientMasked', 'on'],
      ['cases[2].metric', '一次合格率提升 4 个百分点'],
      ['cases[2].valueFen', '66'],
      ['cases[2].evidenceUrl', ''],
    )
    expect(value.cases).toEqual([
      {
        client: '重庆某压铸企业',
        clientMasked: true,
        metric: '一次合格率提升 4 个百分点',
        valueFen: 66_000_000,
      },
    ])
  })

  it.each<[string, string, string, string?]>([
    ['title', '', 'titleMissing'],
    ['title', '改造', 'titleShort'],
    ['title', '长'.repeat(81), 'tooLong'],
    ['summary', '长'.repeat(2001), 'tooLong'],
    ['leafCodes', '', 'leafMissing'],
    ['leafCodes', 'R2.pilot', 'unknownChoice'],
    ['leafCodes', 'any', 'unknownChoice'],
    ['industries', '99', 'unknownChoice'],
    ['regions', '110000', 'unknownChoice'],
    ['remote', 'maybe', 'unknownChoice'],
    ['priceModel', 'barter', 'unknownChoice'],
    ['priceMinFen', '六十万', 'notAnAmount'],
    ['priceMinFen', '-1', 'notAnAmount'],
    ['leadTimeDays', '1.5', 'notANumber'],
    ['leadTimeDays', '9999', 'tooLarge'],
    ['nextFreeOn', '2026-02-30', 'notADay'],
    ['securityLevel', '5', 'unknownChoice'],
    ['cases[1].client', '重庆某企业', 'metricMissing', 'cases[1].metric'],
    ['cases[1].metric', '良率提升', 'clientMissing', 'cases[1].client'],
    ['cases[0].evidenceUrl', 'javascript:alert(1)', 'notAnAddress'],
    ['cases[5].client', '第六个客户', 'tooManyCases', 'cases'],
  ])('%s = %j is refused: %s', (name, typed, key, field = name) => {
    const submission = post([name, typed])
    expect(submission.status).toBe('error')
    expect(submission.reply().error?.[field]).toContain(`offerings:error.${key}`)
  })

  it('refuses a price from above its to, and more open slots than there are', () => {
    const price = post(['priceMinFen', '80'], ['priceMaxFen', '60'])
    expect(price.reply().error).toEqual({ priceMaxFen: ['offerings:error.reversedPrice'] })
    const slots = post(['wipLimit', '2'], ['openSlots', '3'])
    expect(slots.reply().error).toEqual({ openSlots: ['offerings:error.moreOpenThanLimit'] })
  })

  it('sends back what was typed, wherever it stood', () => {
    const submission = post(['title', ''], ['priceMinFen', '六十万'], ['cases[3].client', '某企业'])
    expect(submission.reply().initialValue).toMatchObject({
      priceMinFen: '六十万',
      cases: { 3: { client: '某企业' } },
    })
  })
})

describe('a button of the list', () => {
  it('names an offering and something that can be done with it', () => {
    const id = '00000000-0000-4000-8000-000000000001'
    expect(offeringMoveSchema.safeParse({ id, intent: 'pause' }).success).toBe(true)
    expect(offeringMoveSchema.safeParse({ id, intent: 'delete' }).success).toBe(false)
    expect(offeringMoveSchema.safeParse({ id: '1', intent: 'pause' }).success).toBe(false)
  })
})
