import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDayToAsk, whyClosed } from './deadlines.ts'
import { type EvaluationCriterion, standardPlan, weightsAreWhole } from './evaluation-plan.ts'
import { gapsOf } from './gaps.ts'
import { type ProposalContent, totalFen } from './proposal.ts'
import { milestoneFen, proposalLacks } from './proposal-lacks.ts'
import { mayGo, proposalStatuses, proposalTransitions } from './proposal-life.ts'
import { meanOf, missingScores, priceScore, rank, weightedScore, withPrice } from './scores.ts'
import { linesOf, stretches, turnsAround } from './sensitivity.ts'
import { costOverYearsFen } from './total-cost.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const whole: ProposalContent = {
  summary: '压铸 MES',
  approach: '',
  lines: [
    { text: '许可', amountFen: 40_000_000, recurrence: 'once', years: 1 },
    { text: '运维', amountFen: 5_000_000, recurrence: 'yearly', years: 3 },
  ],
  startOn: null,
  finishOn: null,
  validUntil: '2026-12-31',
  milestones: [],
  team: [],
  extension: {},
}
const milestone = (amountFen: number) => ({
  title: '上线',
  deliverable: '系统',
  acceptanceTests: [],
  dueOn: null,
  amountFen,
})

describe('the life of a proposal', () => {
  it('ends with an award or a rejection: nothing leads on from there', () => {
    for (const over of ['awarded', 'rejected'] as const)
      expect(Object.keys(proposalTransitions).filter((one) => mayGo(one as 'submit', over))).toEqual([])
  })
  it('leads to states that it knows', () => {
    for (const { to } of Object.values(proposalTransitions)) expect(proposalStatuses).toContain(to)
  })
})

describe('the deadline', () => {
  const open = { needStatus: 'published', quoteDeadline: '2026-11-23', startedAt: null, settled: false }
  it('counts its day in full, in Chongqing', () => {
    expect(whyClosed(open, new Date('2026-11-23T15:59:59.999Z'))).toBeNull()
    expect(whyClosed(open, new Date('2026-11-23T16:00:00Z'))).toBe('late')
  })
  it.each([
    [{ ...open, settled: true }, 'settled'],
    [{ ...open, startedAt: NOW }, 'evaluating'],
    [{ ...open, needStatus: 'closed' }, 'not-open'],
  ])('says why nothing more comes in', (reception, why) => {
    expect(whyClosed(reception, NOW)).toBe(why)
  })
  it('ends questions two days before unless said otherwise', () => {
    expect(lastDayToAsk('2026-12-01', null)).toBe('2026-11-29')
    expect(lastDayToAsk('2026-12-01', '2026-11-25')).toBe('2026-11-25')
    expect(lastDayToAsk(null, null)).toBeNull()
  })
})

describe('what a proposal lacks', () => {
  const codes = (
    content: Partial<ProposalContent>,
    members = [] as { consented: boolean; declined: boolean }[],
  ) => proposalLacks({ ...whole, ...content }, members, '2026-12-01', NOW).map(({ code }) => code)
  it('is nothing where all is said', () => expect(codes({})).toEqual([]))
  it.each([
    [{ summary: '' }, 'summary'],
    [{ lines: [] }, 'lines'],
    [{ validUntil: null }, 'validUntil'],
    [{ validUntil: '2026-11-30' }, 'validTooShort'],
    [{ startOn: '2027-02-01', finishOn: '2027-01-01' }, 'datesReversed'],
    [{ milestones: [milestone(1)] }, 'milestoneSum'],
  ])('%o lacks %s', (content, code) => expect(codes(content)).toEqual([code]))
  it('is the word of a team member that has not answered; one that declined is no part of it', () => {
    expect(codes({}, [{ consented: false, declined: false }])).toEqual(['consent'])
    expect(codes({}, [{ consented: true, declined: false }])).toEqual([])
    expect(codes({}, [{ consented: false, declined: true }])).toEqual([])
  })
  it('is no sum where milestones add up to the total', () => {
    const milestones = [milestone(25_000_000), milestone(30_000_000)]
    expect(milestoneFen({ milestones })).toBe(totalFen(whole))
    expect(codes({ milestones })).toEqual([])
  })
})

describe('total cost', () => {
  it('is compared over the same years, however many each proposal counted', () => {
    expect(costOverYearsFen(whole, 5)).toBe(65_000_000)
    expect(costOverYearsFen({ lines: [{ ...whole.lines[1]!, years: 1 }] }, 5)).toBe(25_000_000)
  })
})

describe('points', () => {
  const { criteria } = standardPlan
  it('of the standard plan are whole', () => expect(weightsAreWhole(criteria)).toBe(true))
  it.each([
    [[{ code: 'technical', label: '', weightPercent: 100, minScore: null }]],
    [[...criteria, ...criteria]],
    [criteria.slice(1)],
  ])('of other weights are not', (weights) => expect(weightsAreWhole(weights)).toBe(false))
  it('for the price are the share of the lowest', () => {
    expect(priceScore(100, 100)).toBe(100)
    expect(priceScore(200, 100)).toBe(50)
    expect(priceScore(0, 0)).toBe(0)
  })
  it('put a proposal below a minimum last, however good the rest', () => {
    const totals = { a: 100, b: 200 }
    const points = withPrice(
      { a: { technical: 59, delivery: 100, service: 100 }, b: { technical: 60, delivery: 0, service: 0 } },
      totals,
    )
    const ranked = rank(points, criteria, totals)
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(ranked[1]?.tooLowIn).toEqual(['technical'])
  })
  it('are the mean of several, and what is missing is named', () => {
    expect(meanOf([{ a: { technical: 70 } }, { a: { technical: 81, service: 10 } }])).toEqual({
      a: { technical: 76, service: 10 },
    })
    expect(missingScores({ a: { technical: 70 } }, ['a'], criteria).map(({ code }) => code)).toEqual([
      'delivery',
      'service',
    ])
  })
  it('are behind or ahead of the chosen one by weight, and alone where none was chosen', () => {
    const [price, technical] = gapsOf(criteria, { price: 100, technical: 50 }, { price: 80, technical: 90 })
    expect(price?.behind).toBe(-8)
    expect(technical?.behind).toBe(12)
    expect(gapsOf(criteria, {}, null)[0]).toMatchObject({ chosen: null, behind: null })
  })
})

const criteriaOf = (percent: number): EvaluationCriterion[] => [
  { code: 'price', label: '', weightPercent: percent, minScore: null },
  { code: 'technical', label: '', weightPercent: 100 - percent, minScore: null },
]
const someLines = fc
  .array(fc.record({ price: fc.integer({ min: 0, max: 100 }), rest: fc.integer({ min: 0, max: 100 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.map((line, index) => ({ ...line, id: `p${index}` })))
const scoreAt = ({ price, rest }: { price: number; rest: number }, share: number) =>
  share * price + (1 - share) * rest

describe('when the price weighs more or less', () => {
  it('names the exact weight at which the winner changes', () => {
    // a: 50 + 50p, b: 71 − 0·p … they meet where 50 + 50p = 71, at 42 %.
    const all = stretches([
      { id: 'a', price: 71, rest: 71 },
      { id: 'b', price: 100, rest: 50 },
    ])
    expect(all).toEqual([
      { id: 'a', from: 0, to: 0.42 },
      { id: 'b', from: 0.42, to: 1 },
    ])
    expect(turnsAround(all, 0.4)).toEqual({ above: { share: 0.42, id: 'b' }, below: null })
    expect(turnsAround(all, 0.6)).toEqual({ above: null, below: { share: 0.42, id: 'a' } })
  })
  it('covers every weight without a hole', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const all = stretches(lines)
        expect(all[0]?.from).toBe(0)
        expect(all.at(-1)?.to).toBe(1)
        for (const [index, { to }] of all.entries())
          if (index < all.length - 1) expect(all[index + 1]?.from).toBe(to)
      }),
    )
  })
  it('says of every stretch who is really first in it', () => {
    fc.assert(
      fc.property(someLines, fc.double({ min: 0, max: 1, noNaN: true }), (lines, share) => {
        const stretch = stretches(lines).find(({ from, to }) => from <= share && share <= to)
        const winner = lines.find(({ id }) => id === stretch?.id)
        const best = Math.max(...lines.map((line) => scoreAt(line, share)))
        expect(winner && scoreAt(winner, share)).toBeCloseTo(best, 6)
      }),
    )
  })
  it('agrees with the ranking at the weight that holds', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 1, max: 99 }), (lines, percent) => {
        const points = Object.fromEntries(
          lines.map(({ id, price, rest }) => [id, { price, technical: rest }]),
        )
        const criteria = criteriaOf(percent)
        const scores = lines.map((line) => weightedScore(points[line.id]!, criteria))
        const all = stretches(linesOf(points, criteria))
        const here = all.find(({ from, to }) => from <= percent / 100 && percent / 100 <= to)
        expect(weightedScore(points[here!.id]!, criteria)).toBeCloseTo(Math.max(...scores), 6)
      }),
    )
  })
})
