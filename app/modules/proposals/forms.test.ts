/** The forms as a browser posts them: what is blank, what is refused, and that a form begins with what it was saved as. */
import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { proposalContent } from '#tests/factories/a-proposal.ts'
import { partsOfReason } from './end-reasons.ts'
import { endSchema, planSchema, scoringSchema } from './evaluation.schema.ts'
import { proposalSchema } from './proposal.schema.ts'
import { proposalFormValues } from './proposal-form-values.ts'

type Fields = Record<string, string>

function posted(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

function problems(schema: z.ZodType, fields: Fields): string[] {
  const submission = parseWithZod(posted(fields), { schema })
  return submission.status === 'success' ? [] : Object.keys(submission.reply().error ?? {})
}

/** Every control of the form as it starts. */
function controlsOf(values: object, before = ''): Fields {
  return Object.assign(
    {},
    ...Object.entries(values).map(([key, value]) => {
      const name = Array.isArray(values) ? `${before}[${key}]` : before ? `${before}.${key}` : key
      return typeof value === 'object' && value !== null ? controlsOf(value, name) : { [name]: String(value) }
    }),
  )
}

describe('the form of a proposal', () => {
  it('begins with what was saved', () => {
    const fields = { revision: '3', ...controlsOf(proposalFormValues(proposalContent)) }
    const parsed = parseWithZod(posted(fields), { schema: proposalSchema('D1') })
    expect(parsed.status === 'success' && parsed.value).toEqual({ revision: 3, content: proposalContent })
  })
  it('has no row for a line or a milestone that says nothing', () => {
    const fields = {
      revision: '1',
      'lines[0].text': '',
      'lines[0].recurrence': 'once',
      'milestones[2].title': '',
    }
    const parsed = parseWithZod(posted(fields), { schema: proposalSchema(null) })
    expect(parsed.status === 'success' && parsed.value.content).toMatchObject({ lines: [], milestones: [] })
  })
  it.each([
    [{ 'lines[0].amountFen': '十万' }, 'lines[0].amountFen'],
    [{ 'lines[0].amountFen': '10' }, 'lines[0].text'],
    [{ 'lines[0].text': '维护', 'lines[0].years': '11' }, 'lines[0].years'],
    [{ 'milestones[0].amountFen': '10' }, 'milestones[0].title'],
    [{ validUntil: '2026-02-30' }, 'validUntil'],
    [{ 'ext.classes': 'nothing-known' }, 'ext.classes'],
  ])('%o is refused at its field', (fields, field) => {
    expect(problems(proposalSchema('D1'), { revision: '1', ...fields } as Fields)).toEqual([field])
  })
})

describe('the form of the weights', () => {
  const weights = (price: string, technical: string): Fields => ({
    revision: '0',
    years: '3',
    'criteria[0].code': 'price',
    'criteria[0].weightPercent': price,
    'criteria[1].code': 'technical',
    'criteria[1].weightPercent': technical,
    'criteria[1].minScore': '60',
  })
  it('adds up to a hundred, the price among them', () => {
    expect(problems(planSchema, weights('40', '60'))).toEqual([])
    expect(problems(planSchema, weights('40', '50'))).toEqual(['criteria[0].weightPercent'])
    expect(problems(planSchema, weights('0', '100'))).toEqual(['criteria[0].weightPercent'])
  })
  it('wants a name for a criterion of one’s own', () => {
    const own = { 'criteria[2].weightPercent': '10' }
    expect(problems(planSchema, { ...weights('40', '50'), ...own })).toEqual(['criteria[2].label'])
  })
})

describe('points', () => {
  it('are whole and at most a hundred; a blank is not yet given', () => {
    const fields = (points: string) => ({
      revision: '0',
      'points.a.technical': points,
      'points.a.service': '',
    })
    const parsed = parseWithZod(posted(fields('70')), { schema: scoringSchema })
    expect(parsed.status === 'success' && parsed.value.points).toEqual({ a: { technical: 70 } })
    for (const wrong of ['101', '-1', '7.5', 'x'])
      expect(problems(scoringSchema, fields(wrong))).toEqual(['points.a.technical'])
  })
})

describe('the end of a search', () => {
  it('takes a reason that belongs to it', () => {
    expect(problems(endSchema, { kind: 'none_suitable', reason: 'too-late' })).toEqual([])
    expect(problems(endSchema, { kind: 'none_suitable', reason: 'budget-gone' })).toEqual(['reason'])
    expect(problems(endSchema, { kind: 'awarded', reason: 'too-late' })).toEqual(['kind'])
  })
  it('keeps code and words together', () => {
    expect(partsOfReason('too-late: 请明年再来: 谢谢')).toEqual({
      code: 'too-late',
      note: '请明年再来: 谢谢',
    })
    expect(partsOfReason('too-late')).toEqual({ code: 'too-late', note: '' })
  })
})
