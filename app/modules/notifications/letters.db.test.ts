/** Letters about notifications: few, at the right time, once, and with a way to end them. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readAnswerToken } from '#app/modules/routing/answer-token.server.ts'
import type { StoredEvent } from '#app/platform/events/stored-event.ts'
import { repost } from '#app/platform/mail.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { changeSettings } from './change-settings.server.ts'
import { markAllRead } from './mark-notifications.server.ts'
import { muteTopics } from './mute-topics.server.ts'
import { sendLetters } from './send-letters.server.ts'
import { tellPeople } from './tell-people.server.ts'

const at = (clock: string, day = 28) => new Date(`2026-11-${day}T${clock}:00+08:00`)
let eventIds = 0n

type Told = { type?: string; title?: string; now?: Date; sendingId?: string }
function tell(
  organizationId: string,
  { type = 'need.sent', title = '压铸 MES', now = at('10:00'), sendingId }: Told = {},
) {
  eventIds += 1n
  const event: StoredEvent = {
    id: eventIds,
    type,
    subjectId: randomUUID(),
    organizationId: null,
    actorId: null,
    data: { toOrganizationId: organizationId, title, ...(sendingId ? { sendingId } : {}) },
    at: now,
  }
  return transaction((tx) => tellPeople(tx, event, now))
}
const mails = () => reading((tx) => tx.mail.findMany({ orderBy: { createdAt: 'asc' } }))
const letters = () => reading((tx) => tx.delivery.findMany({ where: { channel: 'email' } }))
const states = async () =>
  (await letters()).map(({ state, lastError }) => [state, lastError].join(' ').trim())

describe('a letter', () => {
  it('gathers what happened within a minute, in words, with a link for each', async () => {
    const { organization, email } = await aMember()
    await tell(organization.id)
    await tell(organization.id, { title: '喷涂\r\nBcc: everybody@example.com' })
    expect(await sendLetters(at('10:00'))).toBe(0)
    expect(await sendLetters(at('10:01'))).toBe(1)
    expect(await sendLetters(at('10:02'))).toBe(0)
    const [letter] = await mails()
    expect(letter?.to).toBe(email)
    expect(letter?.subject).toBe('渝配：2 条新消息')
    expect(letter?.text.match(/http:\/\/localhost:\d+\/leads\//g)).toHaveLength(2)
    expect(letter?.unsubscribe).toContain('/unsubscribe/todo/')
    expect(await states()).toEqual(['waiting', 'waiting'])
  })

  it('about a need that waits for an answer carries the link by which this person answers without signing in', async () => {
    const { organization, userId } = await aMember()
    const sendingId = randomUUID()
    await tell(organization.id, { sendingId })
    await sendLetters(at('10:01'))
    const [letter] = await mails()
    const token = /\/leads\/answer\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
    expect(readAnswerToken(token)).toEqual({ sendingId, userId })
  })

  it('about one thing says it in the subject, without letting a title add headers', async () => {
    const { organization } = await aMember()
    await tell(organization.id, { title: '喷涂\r\nBcc: everybody@example.com' })
    await sendLetters(at('10:01'))
    const [letter] = await mails()
    expect(letter?.subject).not.toMatch(/[\r\n]/)
    expect(letter?.subject).toContain('有一条新需求发给您')
  })

  it('is written once by two workers', async () => {
    for (let count = 0; count < 3; count++) await tell((await aMember()).organization.id)
    await Promise.all([sendLetters(at('10:01')), sendLetters(at('10:01'))])
    expect(await mails()).toHaveLength(3)
  })

  it('at night waits for the morning, and what can wait for the digest', async () => {
    const { organization } = await aMember()
    await tell(organization.id, { now: at('22:00') })
    await tell(organization.id, { type: 'wave.opened', now: at('22:00') })
    expect(await states()).toEqual(['held quiet', 'held digest'])
    expect(await sendLetters(at('07:59', 29))).toBe(0)
    expect(await sendLetters(at('08:00', 29))).toBe(1)
    expect(await sendLetters(at('09:00', 29))).toBe(1)
  })

  it('about what is urgent goes out at night, on its own', async () => {
    const { organization } = await aMember()
    await tell(organization.id, { type: 'booking.moved', now: at('22:00') })
    expect(await sendLetters(at('22:00'))).toBe(1)
  })

  it('is not written about what was read on the site or muted in the meantime', async () => {
    const [reader, muted] = [await aMember(), await aMember()]
    await tell(reader.organization.id)
    await tell(muted.organization.id)
    await markAllRead(reader, 'todo', at('10:00'))
    await changeSettings(muted, [], { quietFrom: 21, quietTo: 8, digest: true })
    expect(await sendLetters(at('10:01'))).toBe(0)
    expect((await states()).sort()).toEqual(['suppressed read', 'suppressed unwanted'])
  })

  it('comes ten times a day at most', async () => {
    const { organization } = await aMember()
    for (let count = 0; count < 12; count++) await tell(organization.id, { type: 'booking.cancelled' })
    expect(await sendLetters(at('10:00'))).toBe(10)
    expect((await states()).filter((one) => one === 'held cap')).toHaveLength(2)
    expect(await sendLetters(at('09:00', 29))).toBe(1)
  })

  it('has a link that ends its topic without signing in, and that is good for no other', async () => {
    const { organization, userId } = await aMember()
    await tell(organization.id)
    await sendLetters(at('10:01'))
    const [letter] = await mails()
    const [, topics = '', token = ''] = /unsubscribe\/([^/]+)\/(.+)$/.exec(letter?.unsubscribe ?? '') ?? []
    expect(await muteTopics('system', token)).toBe(false)
    expect(await muteTopics('todo-system', token)).toBe(false)
    expect(await muteTopics(topics, `${token.slice(0, -3)}aaa`)).toBe(false)
    expect(await muteTopics(topics, token)).toBe(true)
    expect(await muteTopics(topics, token)).toBe(true)
    const choices = await reading((tx) => tx.notificationChoice.findMany({ where: { userId } }))
    expect(choices).toMatchObject([{ topic: 'todo', channel: 'email', wanted: false }])
  })
})

describe('a delivery', () => {
  it('is sent when its letter is, fails and dies with it, and comes back when it is replayed', async () => {
    const { organization } = await aMember()
    await tell(organization.id)
    await sendLetters(at('10:01'))
    const carried = async (data: object) => {
      await reading((tx) => tx.mail.updateMany({ data }))
      await sendLetters(at('10:02'))
      return states()
    }
    expect(await carried({ attempts: 1, lastError: 'away' })).toEqual(['failed away'])
    expect(await carried({ attempts: 2, deadAt: new Date() })).toEqual(['dead away'])
    expect(await transaction((tx) => repost(tx))).toBe(1)
    expect(await carried({})).toEqual(['failed away'])
    expect(await carried({ attempts: 1, sentAt: new Date() })).toEqual(['sent'])
  })
})
