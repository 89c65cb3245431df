/** What the two sides ask and tell each other: who reads it, until when, and what an answer makes of the need. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { ownNeed, versionsOf } from '#app/modules/needs/own-needs.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aProposal } from '#tests/factories/a-proposal.ts'
import { aSending } from '#tests/factories/a-sending.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { addendaOf } from './addenda-of.server.ts'
import { answerQuestion } from './answer-question.server.ts'
import { askQuestion } from './ask-question.server.ts'
import { readAttachment } from './attach-file.server.ts'
import { readQuestions } from './read-questions.server.ts'
import { exportTalk, readTalk } from './read-talk.server.ts'
import { revealBuyer, sendMessage } from './send-message.server.ts'
import { talkFile } from './talk-file.server.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const LATER = new Date('2026-11-23T06:05:00Z')

beforeAll(() => registerSources())

async function aRelation(
  over: Parameters<typeof aNeed>[0] = {},
  status: 'interested' | 'declined' = 'interested',
) {
  const buyer = await aMember('owner', { isProvider: false })
  const need = await aNeed({
    organizationId: buyer.organization.id,
    quoteDeadline: new Date('2026-12-01'),
    ...over,
  })
  const published = await publishNeed(buyer, need.id, 1, NOW)
  if (!published.ok) throw new Error(published.refusal)
  const provider = await aMember('owner', { isManufacturer: false })
  const sending = await aSending({
    needId: need.id,
    organizationId: provider.organization.id,
    status,
    declineCode: status === 'declined' ? 'timing' : null,
  })
  return { buyer, provider, needId: need.id, sendingId: sending.id }
}

async function aRival(needId: string): Promise<Member> {
  const rival = await aMember('owner', { isManufacturer: false })
  await aSending({ needId, organizationId: rival.organization.id })
  return rival
}

async function asked(provider: Member, needId: string, field?: string) {
  const question = await askQuestion(
    provider,
    needId,
    { text: '部署在哪里？', ...(field ? { field } : {}) },
    NOW,
  )
  if (!question.ok) throw new Error(question.refusal)
  return question.value.id
}

describe('a question', () => {
  it('is asked until the last day in full, two days before the quote deadline', async () => {
    const { provider, needId } = await aRelation()
    const lastInstant = new Date('2026-11-29T15:59:59Z')
    expect(await askQuestion(provider, needId, { text: '最后一问？' }, lastInstant)).toMatchObject({
      ok: true,
    })
    const late = new Date('2026-11-29T16:00:00Z')
    expect(await askQuestion(provider, needId, { text: '太晚了？' }, late)).toEqual({
      ok: false,
      refusal: 'qa-closed',
    })
  })

  it('is for those that are interested', async () => {
    const { provider, needId } = await aRelation({}, 'declined')
    expect(await askQuestion(provider, needId, { text: '还能问吗？' }, NOW)).toMatchObject({
      refusal: 'not-interested',
    })
    expect(await readQuestions(provider, needId, NOW)).toBeNull()
    expect(await readQuestions(await aMember(), needId, NOW)).toBeNull()
  })

  it('is read by others once it is answered, and nobody reads who asked', async () => {
    const { buyer, provider, needId } = await aRelation()
    const rival = await aRival(needId)
    const questionId = await asked(provider, needId)
    expect((await readQuestions(rival, needId, NOW))?.questions).toEqual([])
    expect((await readQuestions(provider, needId, NOW))?.questions).toMatchObject([{ mine: true }])
    await answerQuestion(buyer, needId, { questionId, answer: '机房' }, NOW)
    for (const reader of [rival, buyer]) {
      const view = await readQuestions(reader, needId, NOW)
      expect(view?.questions).toMatchObject([{ answer: '机房', mine: false }])
      expect(JSON.stringify(view)).not.toContain(provider.organization.id)
    }
    const { prisma } = await openedDatabase()
    const told = await prisma.domainEvent.findMany({ where: { type: 'question.answered' } })
    expect(told).toHaveLength(2)
    expect(JSON.stringify(told.map(({ data }) => data))).not.toContain(buyer.organization.id)
  })

  it('is answered once and by the need’s owner', async () => {
    const { buyer, provider, needId } = await aRelation()
    const questionId = await asked(provider, needId)
    const answer = { questionId, answer: '机房' }
    expect(await answerQuestion(provider, needId, answer, NOW)).toMatchObject({ refusal: 'gone' })
    expect(await answerQuestion(buyer, needId, answer, NOW)).toMatchObject({ ok: true })
    expect(await answerQuestion(buyer, needId, answer, NOW)).toMatchObject({ refusal: 'answered' })
  })
})

describe('an answer with a value', () => {
  it('becomes data of the need in a new version, which is matched anew and says where it came from', async () => {
    const { buyer, provider, needId } = await aRelation()
    const questionId = await asked(provider, needId, 'ext.deployments')
    const answered = await answerQuestion(
      buyer,
      needId,
      { questionId, answer: '放在厂内机房', raw: ['private'] },
      NOW,
    )
    expect(answered).toEqual({ ok: true, value: { version: 2 } })
    const need = await ownNeed(buyer, needId)
    expect(need?.published).toMatchObject({ version: 2, extension: { deployments: ['private'] } })
    expect(need?.published?.criteria.map(({ rule }) => rule)).toContain('software.deployments')
    expect(need?.unpublished).toEqual([])
    expect(await versionsOf(buyer, needId)).toHaveLength(2)
    expect(Object.keys(await addendaOf(buyer, needId, 'zh-CN'))).toEqual(['2'])
    const { prisma } = await openedDatabase()
    expect(await prisma.domainEvent.count({ where: { type: 'need.published', subjectId: needId } })).toBe(2)
  })

  it('changes nothing where it cannot be read, or where the owner has changes that are not published', async () => {
    const { buyer, provider, needId } = await aRelation()
    const questionId = await asked(provider, needId, 'ext.deployments')
    const answer = { questionId, answer: '机房' }
    expect(await answerQuestion(buyer, needId, { ...answer, raw: ['nowhere'] }, NOW)).toMatchObject({
      refusal: 'no-value',
    })
    const { prisma } = await openedDatabase()
    await prisma.need.update({ where: { id: needId }, data: { title: '改了一半' } })
    expect(await answerQuestion(buyer, needId, { ...answer, raw: ['private'] }, NOW)).toMatchObject({
      refusal: 'unpublished',
    })
    expect((await readQuestions(buyer, needId, NOW))?.questions[0]?.answer).toBeNull()
    expect(await versionsOf(buyer, needId)).toHaveLength(1)
  })
})

describe('a conversation', () => {
  const say = (actor: Member, sendingId: string, text: string, files: File[] = [], now = NOW) =>
    sendMessage(actor, sendingId, { text, files }, now)

  it('is between two sides, with the time at which the other read it', async () => {
    const { buyer, provider, needId, sendingId } = await aRelation()
    expect(await say(provider, sendingId, '您好')).toMatchObject({ ok: true })
    expect((await readTalk(provider, sendingId, 1, NOW))?.messages).toMatchObject([
      { mine: true, text: '您好', readAt: null },
    ])
    expect((await readTalk(buyer, sendingId, 1, LATER))?.messages).toMatchObject([{ mine: false }])
    await readTalk(buyer, sendingId, 1, new Date('2026-11-24T06:05:00Z'))
    expect((await readTalk(provider, sendingId, 1, NOW))?.messages[0]?.readAt).toBe(LATER.toISOString())
    for (const other of [await aRival(needId), await aMember()]) {
      expect(await readTalk(other, sendingId, 1, NOW)).toBeNull()
      expect(await say(other, sendingId, '插话')).toMatchObject({ refusal: 'gone' })
      expect(await exportTalk(other, sendingId)).toBeNull()
    }
  })

  it('is there while there is interest or a proposal, and not otherwise', async () => {
    const { provider, needId, sendingId } = await aRelation({}, 'declined')
    expect(await readTalk(provider, sendingId, 1, NOW)).toBeNull()
    await aProposal({ needId, organizationId: provider.organization.id })
    expect(await readTalk(provider, sendingId, 1, NOW)).not.toBeNull()
  })

  it('carries files, which only its two sides may have', async () => {
    const { buyer, provider, needId, sendingId } = await aRelation()
    const page = new File(['<svg onload=alert(1)>'], '图.png')
    expect(await say(provider, sendingId, '', [page])).toMatchObject({ refusal: 'wrong-type' })
    expect(await say(provider, sendingId, '', [new File(['%PDF-1.7\n'], '图.png')])).toMatchObject({
      ok: true,
    })
    const [message] = (await readTalk(buyer, sendingId, 1, NOW))?.messages ?? []
    const [file] = message?.attachments ?? []
    expect(file?.name).toBe('图.png.pdf')
    expect(await readAttachment(buyer, file?.id ?? '')).not.toBeNull()
    expect(await readAttachment(await aRival(needId), file?.id ?? '')).toBeNull()
  })

  it('is never changed, not even in the database, and can be taken home', async () => {
    const { buyer, provider, sendingId } = await aRelation()
    await say(provider, sendingId, '第一句')
    await say(buyer, sendingId, '第二句', [], new Date(NOW.getTime() + 1_000))
    const { prisma } = await openedDatabase()
    await expect(prisma.message.updateMany({ data: { text: '改口' } })).rejects.toThrow()
    const text = await talkFile(buyer, sendingId, 'text', 'zh-CN')
    expect(text?.text).toMatch(/对方\n第一句\n未读/)
    const json = await talkFile(provider, sendingId, 'json', 'zh-CN')
    expect(JSON.parse(json?.text ?? '')).toMatchObject({ side: 'provider', messages: [{ mine: true }, {}] })
  })

  it('takes sixty messages of a person in an hour, and no more', async () => {
    const { provider, sendingId } = await aRelation()
    for (let sent = 0; sent < 60; sent++) await say(provider, sendingId, `第 ${sent} 句`)
    expect(await say(provider, sendingId, '太多了')).toEqual({ ok: false, refusal: 'too-often' })
    expect((await readTalk(provider, sendingId, 1, NOW))?.pages).toBe(2)
  })

  it('leaves an anonymous manufacturer unnamed until it says who it is, to that provider alone', async () => {
    const { buyer, provider, needId, sendingId } = await aRelation({ visibility: 'anonymous' })
    const rival = await aMember('owner', { isManufacturer: false })
    const other = await aSending({ needId, organizationId: rival.organization.id })
    await say(buyer, sendingId, '您好')
    const hidden = await readTalk(provider, sendingId, 1, NOW)
    expect(hidden?.otherName).toBeNull()
    expect(JSON.stringify(hidden)).not.toContain(buyer.organization.name)
    expect(await revealBuyer(provider, sendingId, NOW)).toMatchObject({ refusal: 'gone' })
    expect(await revealBuyer(buyer, sendingId, NOW)).toMatchObject({ ok: true })
    expect((await readTalk(provider, sendingId, 1, NOW))?.otherName).toBe(buyer.organization.name)
    expect((await readTalk(rival, other.id, 1, NOW))?.otherName).toBeNull()
  })
})
