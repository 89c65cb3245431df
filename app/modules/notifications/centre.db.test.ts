/** The notification centre: one's own, counted, marked, and taken back. */
import { describe, expect, it } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { changeSettings } from './change-settings.server.ts'
import { unreadOf } from './count-unread.server.ts'
import { forgetNotifications } from './forget-notifications.server.ts'
import { listNotifications } from './list-notifications.server.ts'
import { markAllRead, markNotification, unmarkAll } from './mark-notifications.server.ts'
import type { Topic } from './notification.ts'
import { openNotification } from './open-notification.server.ts'
import { readSettings } from './read-settings.server.ts'

const NOW = new Date('2026-11-28T02:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
let eventIds = 0n

function told({ userId, organization }: Member, topic: Topic = 'todo', minutes = 0) {
  eventIds += 1n
  return transaction((tx) =>
    tx.notification.create({
      data: {
        userId,
        eventId: eventIds,
        type: 'need.sent',
        topic,
        organizationId: organization.id,
        values: { title: `第 ${minutes} 条` },
        path: `/leads/${minutes}`,
        createdAt: later(minutes),
      },
    }),
  )
}
const list = (actor: Member, topic?: Topic, page = 1) =>
  listNotifications(actor, { topic, page, language: 'zh-CN' })

describe('the centre', () => {
  it('lists what a person was told, the newest first, page by page, and nobody else', async () => {
    const [actor, other] = [await aMember(), await aMember()]
    for (let minute = 0; minute < 23; minute++) await told(actor, 'todo', minute)
    const { lines, pages, unread } = await list(actor)
    expect(lines).toHaveLength(20)
    expect(lines[0]).toMatchObject({ sentence: expect.stringContaining('第 22 条'), read: false })
    expect({ pages, unread }).toEqual({ pages: 2, unread: { todo: 23, matching: 0, system: 0 } })
    expect((await list(actor, 'todo', 9)).lines).toHaveLength(3)
    expect((await list(other)).lines).toEqual([])
  })

  it('opens on the first topic with something unread', async () => {
    const actor = await aMember()
    await told(actor, 'system')
    expect((await list(actor)).topic).toBe('system')
    expect((await list(actor, 'todo')).topic).toBe('todo')
  })
})

describe('marking', () => {
  it('opens what it is about and counts one less, as often as it is asked', async () => {
    const actor = await aMember()
    const { id } = await told(actor, 'todo', 7)
    expect(await unreadOf(actor)).toBe(1)
    expect(await openNotification(actor, id, NOW)).toBe('/leads/7')
    expect(await openNotification(actor, id, later(1))).toBe('/leads/7')
    expect(await unreadOf(actor)).toBe(0)
    const [row] = await reading((tx) => tx.notification.findMany())
    expect(row?.readAt).toEqual(NOW)
    expect(await markNotification(actor, id, false)).toBe(true)
    expect(await unreadOf(actor)).toBe(1)
  })

  it('all of a topic can be taken back, without those that were read before', async () => {
    const actor = await aMember()
    const { id } = await told(actor)
    await markNotification(actor, id, true, NOW)
    await told(actor)
    await told(actor, 'system')
    const { count, at } = await markAllRead(actor, 'todo', later(1))
    expect(count).toBe(1)
    expect(await unreadOf(actor)).toBe(1)
    await unmarkAll(actor, 'todo', at)
    expect((await list(actor, 'todo')).unread).toEqual({ todo: 1, matching: 0, system: 1 })
  })

  it('is refused for what is somebody else’s', async () => {
    const [actor, other] = [await aMember(), await aMember()]
    const { id } = await told(actor)
    expect(await openNotification(other, id)).toBeNull()
    expect(await markNotification(other, id, true)).toBe(false)
    expect(await unreadOf(actor)).toBe(1)
  })

  it('acts for the organization on whose behalf the person was told', async () => {
    const [actor, second] = [await aMember(), await aMember()]
    const session = await transaction((tx) =>
      tx.session.create({
        data: {
          id: 'own',
          userId: actor.userId,
          organizationId: actor.organization.id,
          expiresAt: later(60),
        },
      }),
    )
    await transaction((tx) =>
      tx.membership.create({
        data: { userId: actor.userId, organizationId: second.organization.id, role: 'editor' },
      }),
    )
    const { id } = await told({ ...actor, organization: second.organization })
    await openNotification({ ...actor, sessionId: session.id }, id)
    const [row] = await reading((tx) => tx.session.findMany({ where: { id: session.id } }))
    expect(row?.organizationId).toBe(second.organization.id)
    const [line] = (await list(actor)).lines
    expect(line?.organizationName).toBe(second.organization.name)
  })
})

it('settings are kept, and say what is not open yet', async () => {
  const actor = await aMember()
  const before = await readSettings(actor)
  expect(before.times).toEqual({ quietFrom: 21, quietTo: 8, digest: true })
  expect(before.topics[0]).toMatchObject({ wanted: { site: true, email: true, sms: false, wecom: false } })
  expect(before.closed).toMatchObject([
    { channel: 'sms', missing: ['SMS_URL', 'SMS_KEY', 'SMS_SIGNATURE'] },
    { channel: 'wecom', missing: ['WECOM_CORP_ID', 'WECOM_AGENT_ID', 'WECOM_SECRET'] },
  ])
  await changeSettings(actor, ['todo.email'], { quietFrom: 22, quietTo: 7, digest: false })
  const after = await readSettings(actor)
  expect(after.times).toEqual({ quietFrom: 22, quietTo: 7, digest: false })
  expect(after.topics.map(({ wanted }) => wanted.email)).toEqual([true, false, false])
})

it('what was read half a year ago goes, and what nobody read for a year', async () => {
  const actor = await aMember()
  await told(actor)
  for (let count = 0; count < 3; count++) {
    const { id } = await told(actor)
    await markNotification(actor, id, true, NOW)
  }
  const inDays = (days: number) => later(days * 24 * 60)
  expect(await forgetNotifications(inDays(180))).toBe(0)
  expect(await forgetNotifications(inDays(181), 2)).toBe(3)
  expect(await forgetNotifications(inDays(366))).toBe(1)
})
