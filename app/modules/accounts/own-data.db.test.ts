/** What a person may take with them, and what is left when they go. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { storeFile } from '#app/platform/stored-files.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { anOrganization } from '#tests/factories/an-organization.ts'
import type { Actor } from './actor.ts'
import { closeAccount } from './close-account.server.ts'
import { listAccountEvents } from './list-account-events.server.ts'
import { findActor } from './session.server.ts'
import { signIn } from './sign-in.server.ts'
import { signUp } from './sign-up.server.ts'
import { takeOwnData } from './take-own-data.server.ts'

const PASSWORD = '压铸车间两个月上线'
const ADDRESS = '192.0.2.7'

async function aPerson(): Promise<{ actor: Actor; browser: Request }> {
  const email = `${randomUUID()}@example.com`
  const given = { name: '李工', email, password: PASSWORD, locale: 'zh-CN' as const }
  const outcome = await signUp(new Request('http://localhost/'), given, randomUUID())
  if (!outcome.ok) throw new Error(outcome.refusal)
  const [cookie = ''] = (outcome.value.get('Set-Cookie') ?? '').split(';')
  const browser = new Request('http://localhost/', { headers: { Cookie: cookie } })
  const actor = await findActor(browser)
  if (!actor) throw new Error('nobody is signed in')
  return { actor, browser }
}
const join = (userId: string, organizationId: string, role: 'owner' | 'editor' = 'owner') =>
  transaction((tx) => tx.membership.create({ data: { userId, organizationId, role } }))

describe('what is kept about a person', () => {
  it('is theirs to take, without secrets and without what is another’s', async () => {
    const { actor } = await aPerson()
    const other = await aPerson()
    const organization = await anOrganization({ name: '重庆甲厂' })
    await join(actor.userId, organization.id)
    const { text, name } = await takeOwnData(actor, new Date('2026-11-24T04:00:00Z'))
    expect(name).toBe('yupei-2026-11-24.json')
    expect(JSON.parse(text)).toMatchObject({
      account: { name: '李工', email: actor.email },
      memberships: [{ role: 'owner', organization: { name: '重庆甲厂' } }],
      sessions: [{}],
      events: [{ type: 'account.opened' }, { type: 'account.data-taken' }],
    })
    expect(text).not.toMatch(/argon2|passwordHash|tokenHash/)
    expect(text).not.toContain(actor.sessionId)
    expect(text).not.toContain(other.actor.email)
  })

  it('tells of refused sign-ins, the newest first', async () => {
    const { actor } = await aPerson()
    await signIn(new Request('http://localhost/'), { email: actor.email, password: 'wrong' }, randomUUID())
    const events = await listAccountEvents(actor)
    expect(events.map(({ type }) => type)).toEqual(['account.sign-in-refused', 'account.opened'])
  })
})

describe('closing an account', () => {
  it('needs the password, and leaves nothing that names the person', async () => {
    const { actor, browser } = await aPerson()
    await transaction((tx) =>
      storeFile(tx, { ownerId: actor.userId, name: 'a.csv', mediaType: 'text/csv', bytes: Buffer.from('a') }),
    )
    expect(await closeAccount(actor, { password: 'wrong' }, ADDRESS)).toMatchObject({
      refusal: 'wrong-password',
    })
    expect(await closeAccount(actor, { password: PASSWORD }, ADDRESS)).toMatchObject({ ok: true })
    expect(await findActor(browser)).toBeNull()
    const left = await reading(async (tx) => [
      await tx.user.count({ where: { id: actor.userId } }),
      await tx.session.count({ where: { userId: actor.userId } }),
      await tx.storedFile.count({ where: { ownerId: actor.userId } }),
    ])
    expect(left).toEqual([0, 0, 0])
    const events = await reading((tx) => tx.domainEvent.findMany({ where: { subjectId: actor.userId } }))
    expect(events.at(-1)?.type).toBe('account.closed')
    expect(JSON.stringify(events, (_key, value) => (typeof value === 'bigint' ? 0 : value))).not.toContain(
      actor.email,
    )
  })

  it('of an organization’s only owner waits until somebody else is one', async () => {
    const { actor } = await aPerson()
    const colleague = await aPerson()
    const { id } = await anOrganization()
    await join(actor.userId, id)
    await join(colleague.actor.userId, id, 'editor')
    expect(await closeAccount(actor, { password: PASSWORD }, ADDRESS)).toMatchObject({
      refusal: 'only-owner',
    })
    await transaction((tx) =>
      tx.membership.updateMany({ where: { userId: colleague.actor.userId }, data: { role: 'owner' } }),
    )
    expect(await closeAccount(actor, { password: PASSWORD }, ADDRESS)).toMatchObject({ ok: true })
    expect(await reading((tx) => tx.membership.count({ where: { organizationId: id } }))).toBe(1)
  })

  it('of all owners at the same moment leaves one of them', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => aPerson()))
    const { id } = await anOrganization()
    for (const { actor } of people) await join(actor.userId, id)
    const outcomes = await Promise.all(
      people.map(({ actor }) => closeAccount(actor, { password: PASSWORD }, randomUUID())),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5)
    expect(await reading((tx) => tx.membership.count({ where: { organizationId: id } }))).toBe(1)
  })

  it('is not for officials: who let them in lets them go', async () => {
    const { actor } = await aPerson()
    const official: Actor = { ...actor, platformRole: 'official' }
    expect(await closeAccount(official, { password: PASSWORD }, ADDRESS)).toMatchObject({
      refusal: 'official',
    })
  })
})
