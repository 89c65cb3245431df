import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { domains } from './domain.ts'
import { extensionFields, extensionSchema } from './extension.schema.ts'
import type { FieldSpec } from './extension.ts'
import { extensionFacts } from './extension-facts.ts'

const software = extensionSchema('D1', 'offering')
const finance = extensionSchema('F1', 'need')

function problems(schema: z.ZodType, raw: unknown): Record<string, string> {
  const result = schema.safeParse(raw)
  return Object.fromEntries(result.error?.issues.map((issue) => [issue.path.join('.'), issue.message]) ?? [])
}

function amount({ min = 0, max = 1e6, step = 1 }: { min?: number; max?: number; step?: number }) {
  const most = Math.min(Math.floor((max - min) / step), 100_000)
  return fc.nat(most).map((steps) => Number((min + steps * step).toFixed(6)))
}

function filled(field: FieldSpec): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options.map(({ code }) => code))
    case 'choices':
      return fc.subarray(
        field.options.map(({ code }) => code),
        { minLength: 1 },
      )
    case 'number':
      return amount(field)
    case 'range':
      return fc
        .tuple(amount(field), amount(field))
        .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))
    case 'flag':
      return fc.boolean()
    case 'text':
      return fc.constantFrom('三坐标测量机', 'X-ray')
  }
}

describe('the schema of an extension', () => {
  test.each(domains)('round-trips every filled value of $slug as JSON and as texts of a form', ({ code }) => {
    for (const side of ['offering', 'need'] as const) {
      const shape = Object.fromEntries(extensionFields(code, side).map((field) => [field.key, filled(field)]))
      const schema = extensionSchema(code, side)
      fc.assert(
        fc.property(fc.record(shape, { requiredKeys: [] }), (values) => {
          expect(schema.parse(values)).toEqual(values)
          const asTexts = JSON.parse(JSON.stringify(values), (_, value) =>
            typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
          )
          expect(schema.parse(asTexts)).toEqual(values)
        }),
        { numRuns: 40 },
      )
    }
  })

  test('drops blanks and keys it does not know', () => {
    const raw = { classes: [''], maxPoints: '', openApi: null, implementationDays: ' ', stages: ['strategy'] }
    expect(software.parse(raw)).toEqual({})
    expect(finance.parse({ amountWanYuan: { min: '', max: '' } })).toEqual({})
    expect(software.parse(undefined)).toEqual({})
  })

  test('shows a need the fields of needs only', () => {
    const keys = extensionFields('F1', 'need').map(({ key }) => key)
    expect(keys).toContain('maxRatePercent')
    expect(keys).not.toContain('ratePercent')
    expect(finance.parse({ ratePercent: { min: 3, max: 4 } })).toEqual({})
  })

  test('refuses unknown options, reversed ranges and bad numbers with i18n keys at the field', () => {
    expect(problems(software, { classes: ['mes', 'abacus'], maxPoints: 'many', slaHours: '0.3' })).toEqual({
      classes: 'taxonomy:extension.unknownOption',
      maxPoints: 'taxonomy:extension.notANumber',
      slaHours: 'taxonomy:extension.notAStep',
    })
    expect(problems(finance, { amountWanYuan: { min: 500, max: 100 }, minYears: -1 })).toEqual({
      amountWanYuan: 'taxonomy:extension.reversedRange',
      minYears: 'taxonomy:extension.outOfBounds',
    })
  })

  test('reads numbers as people type them and a single ticked box', () => {
    const raw = { maxPoints: '１２,０００', classes: 'mes', openApi: 'on' }
    expect(software.parse(raw)).toEqual({ maxPoints: 12_000, classes: ['mes'], openApi: true })
  })

  test('works inside the schema of a posted form', () => {
    const form = new FormData()
    form.append('title', '设备更新贷款')
    form.append('ext.purposes', 'equipment')
    form.append('ext.purposes', 'digital')
    form.append('ext.amountWanYuan.min', '500')
    form.append('ext.amountWanYuan.max', '')
    form.append('ext.minYears', '')
    const submission = parseWithZod(form, { schema: z.object({ title: z.string(), ext: finance }) })
    expect(submission.status === 'success' && submission.value.ext).toEqual({
      purposes: ['equipment', 'digital'],
      amountWanYuan: { min: 500 },
    })
  })

  test('accepts a posted form without any field of the extension', () => {
    const form = new FormData()
    form.append('title', 'MES')
    const submission = parseWithZod(form, { schema: z.object({ title: z.string(), ext: software }) })
    expect(submission.status === 'success' && submission.value.ext).toEqual({})
  })
})

test('facts are flat keys of one side, without blanks', () => {
  const values = { classes: ['mes'], protocols: [], maxPoints: 100, openApi: false, text: '' }
  expect(extensionFacts('offering', values)).toEqual({
    'offering.ext.classes': ['mes'],
    'offering.ext.maxPoints': 100,
    'offering.ext.openApi': false,
  })
})
