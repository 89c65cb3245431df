/** What both say of a completed deal, when they are asked again, and what they write of each other. */
import { describe, expect, it } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aDeal, anOverseer, DEAL_NOW, done, evidenceFiles, PDF, seen } from '#tests/factories/a-deal.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { answerFollowUp } from './answer-follow-up.server.ts'
import { askFollowUps } from './ask-follow-ups.server.ts'
import { readDeal } from './read-deal.server.ts'
import { readReviews } from './read-reviews.server.ts'
import { answerReview, hideReview, leaveReview } from './review-deal.server.ts'
import { stateDeal } from './state-deal.server.ts'

const DAY = 86_400_000
const later = (days: number) => new Date(DEAL_NOW.getTime() + days * DAY)

describe('what both say afterwards', () => {
  it('confirms the deal only when both say it, and what one says is not shown to the other before', async () => {
    const deal = await aDeal('completed')
    await stateDeal(deal.provider, { dealId: deal.dealId, statement: done })
    expect(await seen(deal)).toMatchObject({ state: 'completed', said: {}, level: null })
    await stateDeal(deal.buyer, { dealId: deal.dealId, statement: { ...done, answer: 'not_yet' } })
    expect(await seen(deal)).toMatchObject({ state: 'completed', level: 'self' })
    const invoice = await evidenceFiles(new File([PDF], '发票.pdf'))
    await stateDeal(deal.buyer, { dealId: deal.dealId, statement: done, invoice })
    expect(await seen(deal)).toMatchObject({ state: 'confirmed', level: 'invoice' })
    const { said } = await seen(deal)
    expect(said.buyer?.counterfactual).toBe('other_supplier')
    expect(said.provider?.counterfactual).toBeNull()
    expect(await stateDeal(deal.buyer, { dealId: deal.dealId, statement: done })).toEqual({
      ok: false,
      refusal: 'not-now',
    })
  })

  it('tells the other side nothing before it has spoken itself, and never what a firm says of the platform', async () => {
    const deal = await aDeal('completed')
    const secret = { ...done, valueFen: 71_234_567, counterfactual: 'anyway', outcome: 'chosen' } as const
    await stateDeal(deal.buyer, { dealId: deal.dealId, statement: secret }, DEAL_NOW)
    const provider = async (now = DEAL_NOW) => JSON.stringify(await readDeal(deal.provider, deal.dealId, now))
    for (const word of ['71234567', 'anyway', '"answer":"done"', '"self"'])
      expect(await provider()).not.toContain(word)

    await stateDeal(deal.provider, { dealId: deal.dealId, statement: done }, DEAL_NOW)
    const note = '对方不知道的话'
    const followUp = { answer: 'done', useful: false, outcome: null, note } as const
    await answerFollowUp(deal.buyer, { dealId: deal.dealId, days: 30, ...followUp }, later(31))
    expect(await provider(later(31))).toContain('71234567')
    for (const word of ['anyway', 'chosen', note]) expect(await provider(later(31))).not.toContain(word)
    expect(JSON.stringify(await seen(deal, later(31)))).toContain(note)
  })

  it('is asked for again after 30, 90 and 180 days, of each side once', async () => {
    const deal = await aDeal('confirmed')
    expect(await askFollowUps(later(29))).toBe(0)
    const claimed = await Promise.all([askFollowUps(later(30)), askFollowUps(later(30))])
    expect(claimed[0] + claimed[1]).toBe(2)
    expect(await askFollowUps(later(90))).toBe(2)
    const events = await transaction((tx) =>
      tx.domainEvent.findMany({ where: { type: 'deal.follow-up-due' } }),
    )
    expect(events.map(({ data }) => (data as { days: number }).days).sort()).toEqual([30, 30, 90, 90])
    const answer = {
      dealId: deal.dealId,
      answer: 'done',
      useful: true,
      outcome: 'started',
      note: '',
    } as const
    expect((await answerFollowUp(deal.buyer, { ...answer, days: 30 }, later(31))).ok).toBe(true)
    expect(await answerFollowUp(deal.buyer, { ...answer, days: 30 }, later(31))).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    expect(await answerFollowUp(deal.buyer, { ...answer, days: 180 }, later(31))).toEqual({
      ok: false,
      refusal: 'not-now',
    })
  })
})

describe('a review', () => {
  const review = { scores: { quality: 5, punctual: 4, communication: 5, promises: 4 }, text: '按时上线' }

  it('is written once, after confirmation, answered once, and never changed or removed', async () => {
    const early = await aDeal('completed')
    expect(await leaveReview(early.buyer, { dealId: early.dealId, ...review })).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    const { dealId, buyer, provider } = await aDeal('confirmed')
    const both = await Promise.all([1, 2].map(() => leaveReview(buyer, { dealId, ...review })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await answerReview(buyer, { dealId, answer: '谢谢' })).toEqual({ ok: false, refusal: 'not-now' })
    expect((await answerReview(provider, { dealId, answer: '谢谢' })).ok).toBe(true)
    expect(await answerReview(provider, { dealId, answer: '再说' })).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    const { database } = await openedDatabase()
    for (const sql of [
      `DELETE FROM "Review"`,
      `UPDATE "Review" SET "text" = '改了'`,
      `UPDATE "Review" SET "answer" = '改了'`,
    ])
      await expect(database.pool.query(sql)).rejects.toThrow(/never changed or removed/)
  })

  it('that is hidden leaves its place, the reason and the day, and counts no more', async () => {
    const deal = await aDeal('confirmed')
    await leaveReview(deal.buyer, { dealId: deal.dealId, ...review })
    const [written] = (await seen(deal)).reviews
    const of = deal.provider.organization.id
    expect((await readReviews(of, deal.buyer.organization.id)).reviews).toMatchObject([{ own: true }])
    expect((await readReviews(of, of)).reviews).toMatchObject([{ own: false }])
    const hide = { dealId: deal.dealId, reviewId: written?.id ?? '', reason: '含有个人电话' }
    expect(await hideReview(deal.provider, hide)).toEqual({ ok: false, refusal: 'not-yours' })
    const operator = await anOverseer('operator')
    await hideReview(operator, hide, DEAL_NOW)
    const { reviews, count } = await readReviews(deal.provider.organization.id)
    expect(count).toBe(1)
    expect(reviews).toMatchObject([{ hidden: true, hiddenReason: '含有个人电话', hiddenOn: '2027-01-05' }])
    expect(JSON.stringify(reviews)).not.toContain('按时上线')
  })

  it('has an average only among three or more', async () => {
    const provider = await aMember()
    for (let i = 0; i < 3; i++) {
      expect((await readReviews(provider.organization.id)).average).toBeNull()
      const deal = await aDeal('confirmed', { provider })
      await leaveReview(deal.buyer, { dealId: deal.dealId, ...review })
    }
    expect((await readReviews(provider.organization.id)).average).toBe(4.5)
  })
})

it('what one side sees of the deal is what concerns it: the need behind it is the buyer’s', async () => {
  const deal = await aDeal()
  expect((await readDeal(deal.buyer, deal.dealId))?.needId).toBe(deal.needId)
  expect((await readDeal(deal.provider, deal.dealId))?.needId).toBeNull()
})
