import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  conditionsSchema,
  detailsSchema,
  moveNeedSchema,
  quickStartSchema,
  whatSchema,
} from './need.schema.ts'

/** A form as a browser posts it: blank inputs are there, as empty text. */
function posted(fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

function parse(schema: z.ZodType, fields: [string, string][]) {
  const submission = parseWithZod(posted(fields), { schema })
  return submission.status === 'success' ? { value: submission.value } : { error: submission.error }
}

const blankConditions: [string, string][] = [
  ['revision', '3'],
  ['budgetMin', ''],
  ['budgetMax', ''],
  ['whyBudgetBlank', ''],
  ['budgetSource', ''],
  ['startOn', ''],
  ['finishBy', ''],
  ['quoteDeadline', ''],
  ['regionCode', ''],
  ['remoteOk', ''],
  ['industryCode', ''],
  ['clusterCode', ''],
  ['securityLevel', ''],
  ['hardness.price', 'hard'],
  ['tolerance.price', ''],
]

describe('the conditions form', () => {
  it('left blank says nothing', () => {
    const { value } = parse(conditionsSchema, blankConditions)
    expect(value).toEqual({
      revision: 3,
      hardness: { price: 'hard' },
      tolerance: { price: undefined },
      requiredCertificates: [],
    })
  })

  it('reads amounts in 万元, days, a single box and a percentage', () => {
    const { value } = parse(conditionsSchema, [
      ['revision', '1'],
      ['budgetMax', '８０'],
      ['finishBy', '2027-01-23'],
      ['remoteOk', 'false'],
      ['requiredCertificates', 'iso9001'],
      ['securityLevel', '3'],
      ['tolerance.price', '15'],
    ])
    expect(value).toMatchObject({
      budgetMax: 80_000_000,
      finishBy: '2027-01-23',
      remoteOk: false,
      requiredCertificates: ['iso9001'],
      securityLevel: 3,
      tolerance: { price: 15 },
    })
  })

  it.each<[string, [string, string][], Record<string, string[]>]>([
    ['words for an amount', [['budgetMax', '八十万']], { budgetMax: ['needs:error.notAnAmount'] }],
    [
      'a budget upside down',
      [
        ['budgetMin', '80'],
        ['budgetMax', '60'],
      ],
      { budgetMax: ['needs:error.budgetReversed'] },
    ],
    [
      'a finish before the start',
      [
        ['startOn', '2027-02-01'],
        ['finishBy', '2027-01-01'],
      ],
      { finishBy: ['needs:error.finishBeforeStart'] },
    ],
    ['a day that is none', [['finishBy', '2027-02-30']], { finishBy: ['needs:error.notADay'] }],
    ['an unknown region', [['regionCode', '999999']], { regionCode: ['needs:error.unknownChoice'] }],
    ['more than all', [['tolerance.price', '101']], { 'tolerance.price': ['needs:error.notAPercent'] }],
    [
      'an unknown certificate',
      [['requiredCertificates', 'none']],
      { requiredCertificates: ['needs:error.unknownChoice'] },
    ],
  ])('refuses %s', (_what, fields, error) => {
    expect(parse(conditionsSchema, [['revision', '1'], ...fields]).error).toEqual(error)
  })
})

describe('the other forms', () => {
  it('the first step wants a title and tidies keywords', () => {
    expect(
      parse(whatSchema, [
        ['revision', '1'],
        ['title', ' '],
      ]).error,
    ).toEqual({
      title: ['needs:error.titleMissing'],
    })
    const { value } = parse(whatSchema, [
      ['revision', '1'],
      ['title', 'MES'],
      ['domainCode', ''],
      ['keywords', 'MES、压铸 MES, SAP'],
    ])
    expect(value).toMatchObject({ title: 'MES', keywords: ['MES', '压铸', 'SAP'], leafCodes: [] })
  })

  it('the second step reads the fields of its domain and no others', () => {
    const { value } = parse(detailsSchema('D1'), [
      ['revision', '1'],
      ['ext.classes', 'mes'],
      ['ext.slaHours', ''],
      ['ext.openApi', ''],
      ['ext.amountWanYuan.min', '5'],
    ])
    expect(value).toMatchObject({ ext: { classes: ['mes'] } })
    expect(Object.keys((value as { ext: object }).ext)).toEqual(['classes'])
  })

  it('the second step without a domain has no fields', () => {
    expect(parse(detailsSchema(null), [['revision', '1']]).value).toMatchObject({ ext: {} })
  })

  it('the quick start wants a few words', () => {
    expect(parse(quickStartSchema, [['text', '']]).error).toEqual({ text: ['needs:error.textMissing'] })
    expect(
      parse(quickStartSchema, [
        ['text', '需要一套 MES'],
        ['domainCode', ''],
      ]).value,
    ).toEqual({ text: '需要一套 MES' })
  })

  it('closing wants a reason', () => {
    expect(
      parse(moveNeedSchema, [
        ['intent', 'close'],
        ['reason', ''],
      ]).error,
    ).toEqual({ reason: ['needs:error.reasonMissing'] })
    expect(parse(moveNeedSchema, [['intent', 'duplicate']]).value).toEqual({ intent: 'duplicate' })
  })
})
