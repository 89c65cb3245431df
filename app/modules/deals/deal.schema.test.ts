import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { milestoneSchema, reviewSchema, stateSchema, termsSchema } from './deal.schema.ts'

function read(schema: Parameters<typeof parseWithZod>[1]['schema'], fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const submission = parseWithZod(form, { schema: schema as never })
  return submission.status === 'success'
    ? { value: submission.value as Record<string, unknown> }
    : { error: submission.reply().error }
}

const terms = { revision: '3', scope: '三条线接入', acceptDays: '7' }

describe('a form of terms', () => {
  it('leaves out rows without a word, and reads amounts, days and lines', () => {
    const { value } = read(termsSchema, {
      ...terms,
      'lines[0].text': '许可',
      'lines[0].amount': '62.5',
      'lines[0].recurrence': 'yearly',
      'lines[0].years': '3',
      'lines[1].text': '',
      'lines[1].amount': '',
      'lines[1].recurrence': 'once',
      'lines[1].years': '1',
      'milestones[0].title': '上线',
      'milestones[0].amount': '187.5',
      'milestones[0].tests': '可追溯\n\n无停机',
      'milestones[0].dueOn': '2027-03-01',
      'milestones[1].title': '',
      'take.scope': 'theirs',
      'take.lines': 'mine',
    })
    expect(value).toMatchObject({
      revision: 3,
      takeTheirs: ['scope'],
      terms: {
        lines: [{ text: '许可', amountFen: 62_500_000, recurrence: 'yearly', years: 3 }],
        milestones: [{ title: '上线', acceptanceTests: ['可追溯', '无停机'], dueOn: '2027-03-01', role: '' }],
        startOn: null,
      },
    })
  })

  it.each<[string, Record<string, string>, string, string]>([
    ['no scope', { scope: ' ' }, 'scope', 'scopeMissing'],
    ['a row without an amount', { 'lines[0].text': '许可' }, 'lines[0].amount', 'amountMissing'],
    ['a row without words', { 'lines[0].amount': '3' }, 'lines[0].text', 'lineTextMissing'],
    [
      'a milestone without a name',
      { 'milestones[0].amount': '3' },
      'milestones[0].title',
      'milestoneTitleMissing',
    ],
    ['no amount', { 'lines[0].text': '许可', 'lines[0].amount': '很多' }, 'lines[0].amount', 'notAnAmount'],
    [
      'milestones that do not add up',
      {
        'lines[0].text': '许可',
        'lines[0].amount': '3',
        'milestones[0].title': '上线',
        'milestones[0].amount': '2',
      },
      'milestones[0].amount',
      'sumsDiffer',
    ],
    ['too long to wait', { acceptDays: '61' }, 'acceptDays', 'notAcceptDays'],
    [
      'an end before the start',
      { startOn: '2027-02-01', finishOn: '2027-01-01' },
      'finishOn',
      'finishBeforeStart',
    ],
  ])('says what is wrong with %s, at its field', (_what, wrong, field, key) => {
    expect(read(termsSchema, { ...terms, ...wrong }).error?.[field]).toEqual([`deals:error.${key}`])
  })
})

it('a test of which the form says nothing keeps its place', () => {
  const { value } = read(milestoneSchema, {
    intent: 'ask-changes',
    revision: '2',
    note: '',
    'findings[1].verdict': 'not_met',
    'findings[1].what': '查不到',
  })
  expect(value).toHaveProperty('findings.1', { verdict: 'not_met', what: '查不到' })
})

it('what came about has a value; yes and no may stay open', () => {
  expect(read(stateSchema, { answer: 'done' }).error?.value).toEqual(['deals:error.valueMissing'])
  expect(read(stateSchema, { answer: 'not_yet', useful: 'no' }).value).toMatchObject({
    answer: 'not_yet',
    useful: false,
    contacted: null,
  })
})

it('a review scores every aspect of its side', () => {
  const scores = { 'scores.quality': '5', 'scores.punctual': '4', 'scores.communication': '5' }
  const given = { intent: 'review', text: '好', ...scores }
  expect(read(reviewSchema('buyer'), given).error?.['scores.promises']).toEqual(['deals:error.scoreMissing'])
  expect(read(reviewSchema('buyer'), { ...given, 'scores.promises': '4' }).value).toMatchObject({
    scores: { quality: 5, promises: 4 },
  })
})
