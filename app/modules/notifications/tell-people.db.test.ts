/** Who is told of what: each once, on the ways they want, and never of what they did themselves. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { registerNotifications } from './register-consumers.server.ts'

beforeEach(registerNotifications)

type Happened = Parameters<typeof appendEvent>[1]
const happen = async (event: Happened) => {
  await transaction((tx) => appendEvent(tx, event))
  await consumeEvents()
}
const told = () => reading((tx) => tx.notification.findMany({ include: { deliveries: true } }))

/** Another member of an organization. */
async function colleague(organizationId: string, role: 'owner' | 'editor' | 'viewer') {
  const { id } = await aUser()
  await transaction((tx) => tx.membership.create({ data: { userId: id, organizationId, role } }))
  return id
}

describe('an event that names an organization', () => {
  it('is told to its owners and editors, once each, and not to whoever did it', async () => {
    const owner = await aMember('owner')
    const editor = await colleague(owner.organization.id, 'editor')
    await colleague(owner.organization.id, 'viewer')
    const did = await colleague(owner.organization.id, 'editor')
    await aMember('owner')
    const subjectId = randomUUID()
    const event = {
      type: 'need.sent',
      subjectId,
      actorId: did,
      data: { toOrganizationId: owner.organization.id, title: '压铸 MES', dueOn: '2026-12-03' },
    }
    await happen(event)
    await consumeEvents()
    const rows = await told()
    expect(rows.map(({ userId }) => userId).sort()).toEqual([owner.userId, editor].sort())
    expect(rows[0]).toMatchObject({
      topic: 'todo',
      path: `/leads/${subjectId}`,
      organizationId: owner.organization.id,
      values: { title: '压铸 MES', dueOn: '2026-12-03' },
      readAt: null,
    })
    expect(JSON.stringify(rows[0]?.values)).not.toContain('toOrganizationId')
  })

  it('nobody is told of a type that the catalogue does not have', async () => {
    const owner = await aMember('owner')
    await happen({
      type: 'need.published',
      subjectId: 'x',
      data: { toOrganizationId: owner.organization.id },
    })
    expect(await told()).toEqual([])
  })
})

describe('deliveries', () => {
  const sent = (organizationId: string) =>
    happen({ type: 'need.sent', subjectId: randomUUID(), data: { toOrganizationId: organizationId } })

  it('are one for the notification centre and one for a letter, with the address masked', async () => {
    const owner = await aMember('owner')
    await sent(owner.organization.id)
    const [row] = await told()
    const byChannel = new Map(row?.deliveries.map((one) => [one.channel, one]))
    expect(byChannel.get('site')).toMatchObject({ state: 'sent', sentAt: expect.any(Date) })
    expect(byChannel.get('email')?.state).toMatch(/waiting|held/)
    expect(byChannel.get('email')?.address).toMatch(/^.\*\*\*@example\.com$/)
    expect(byChannel.size).toBe(2)
  })

  it('say why there is no letter, and why there is no short message', async () => {
    const owner = await aMember('owner')
    await transaction((tx) =>
      tx.notificationChoice.createMany({
        data: [
          { userId: owner.userId, topic: 'todo', channel: 'email', wanted: false },
          { userId: owner.userId, topic: 'todo', channel: 'sms', wanted: true },
          { userId: owner.userId, topic: 'todo', channel: 'wecom', wanted: true },
        ],
      }),
    )
    await sent(owner.organization.id)
    const [row] = await told()
    const states = Object.fromEntries(
      row?.deliveries.map(({ channel, state, lastError }) => [channel, `${state} ${lastError}`]) ?? [],
    )
    expect(states).toEqual({
      site: 'sent null',
      email: 'suppressed unwanted',
      sms: 'suppressed not-configured',
      wecom: 'suppressed not-configured',
    })
  })
})

describe('events of the house', () => {
  it('a new member is told to the owners, another role to the person, a removal only to who was removed', async () => {
    const owner = await aMember('owner')
    const organizationId = owner.organization.id
    const editor = await colleague(organizationId, 'editor')
    const common = { subjectId: editor, organizationId }
    await happen({ ...common, type: 'organization.member-joined', actorId: editor })
    await happen({
      ...common,
      type: 'organization.role-changed',
      actorId: owner.userId,
      data: { role: 'viewer' },
    })
    await happen({ ...common, type: 'organization.member-removed', actorId: editor })
    const rows = await told()
    expect(rows.map(({ type, userId }) => [type, userId])).toEqual([
      ['organization.member-joined', owner.userId],
      ['organization.role-changed', editor],
    ])
    expect(rows[1]?.values).toEqual({ role: 'viewer', organization: owner.organization.name })
  })

  it('matches are told of when there are new ones, and not again until that was read', async () => {
    const owner = await aMember('owner')
    const event = (gained: number) => ({
      type: 'matches.computed',
      subjectId: 'n',
      organizationId: owner.organization.id,
      data: { gained, title: '压铸 MES' },
    })
    await happen(event(0))
    expect(await told()).toHaveLength(0)
    await happen(event(2))
    await happen(event(1))
    expect(await told()).toHaveLength(1)
    await reading((tx) => tx.notification.updateMany({ data: { readAt: new Date() } }))
    await happen(event(1))
    expect(await told()).toHaveLength(2)
  })

  it('a file is told of where its author did not wait for it', async () => {
    const { userId } = await aMember()
    await happen({ type: 'export.made', subjectId: userId, actorId: userId, data: { rows: 3 } })
    expect(await told()).toHaveLength(0)
    const id = randomUUID()
    await happen({ type: 'export.made', subjectId: id, actorId: userId, data: { rows: 6000 } })
    expect(await told()).toMatchObject([
      { userId, path: `/exports/${id}`, deliveries: [{ channel: 'site' }] },
    ])
  })
})
