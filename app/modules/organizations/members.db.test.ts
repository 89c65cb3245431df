/** Who belongs to an organization: invitations from letter to membership, roles, leaving, and the last owner. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor, Member, MembershipRole } from '#app/modules/accounts/actor.ts'
import { findActor, startSession } from '#app/modules/accounts/session.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { acceptInvitation } from './accept-invitation.server.ts'
import { changeRole } from './change-role.server.ts'
import { findInvitation } from './find-invitation.server.ts'
import { inviteMember } from './invite-member.server.ts'
import { listMembers } from './list-members.server.ts'
import { removeMember } from './remove-member.server.ts'
import { revokeInvitation } from './revoke-invitation.server.ts'

async function aSignedIn(email = `${randomUUID()}@example.com`) {
  const user = await aUser({ email })
  const headers = await transaction((tx) => startSession(tx, new Request('http://localhost/'), user.id))
  const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const again = () => findActor(new Request('http://localhost/', { headers: { Cookie: cookie } }))
  return { actor: (await again()) as Actor, again }
}

/** Invites, and reads the link's token from the letter. */
async function invited(actor: Member, email: string, role: MembershipRole = 'editor', now?: Date) {
  const outcome = await inviteMember(actor, { email, role }, now)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const letter = await reading((tx) =>
    tx.mail.findFirst({ where: { to: email }, orderBy: { createdAt: 'desc' } }),
  )
  return { id: outcome.value.id, token: /invitation\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '', letter }
}

/** Another member of the same organization. */
async function aColleague(of: Member, role: MembershipRole): Promise<Member> {
  const user = await aUser()
  const { id: organizationId } = of.organization
  await transaction((tx) => tx.membership.create({ data: { userId: user.id, organizationId, role } }))
  return { ...of, userId: user.id, email: user.email, organization: { ...of.organization, role } }
}

describe('an invitation', () => {
  it('goes by letter to one address, and the database keeps only a hash of its secret', async () => {
    const owner = await aMember()
    const { token, letter } = await invited(owner, 'chen@example.com')
    expect(letter?.subject).toBe(`李工 邀请您加入 ${owner.organization.name}`)
    expect(letter?.text).toContain('编辑')
    expect(token).toMatch(/^[\w-]{43}$/)
    const [row] = await reading((tx) => tx.invitation.findMany())
    expect(JSON.stringify(row)).not.toContain(token)
    expect(await findInvitation(token)).toMatchObject({
      organizationName: owner.organization.name,
      email: 'chen@example.com',
      role: 'editor',
    })
  })

  it('makes its addressee a member, once, who acts for the organization from the next request on', async () => {
    const owner = await aMember()
    const { token } = await invited(owner, 'chen@example.com')
    const { actor, again } = await aSignedIn('chen@example.com')
    expect(await acceptInvitation(actor, token)).toMatchObject({ ok: true })
    expect((await again())?.organization).toMatchObject({ id: owner.organization.id, role: 'editor' })
    expect(await acceptInvitation(actor, token)).toEqual({ ok: false, refusal: 'link-spent' })
    expect(await findInvitation(token)).toBeNull()
    expect(await listMembers(owner)).toMatchObject({
      members: [{ self: true }, { email: 'chen@example.com' }],
      invitations: [],
    })
  })

  it('makes one member of an addressee who presses twice at the same moment', async () => {
    const owner = await aMember()
    const { token } = await invited(owner, 'chen@example.com')
    const { actor } = await aSignedIn('chen@example.com')
    const outcomes = await Promise.all([1, 2, 3].map(() => acceptInvitation(actor, token)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const joined = await reading((tx) =>
      tx.domainEvent.count({ where: { type: 'organization.member-joined', subjectId: actor.userId } }),
    )
    expect(joined).toBe(1)
  })

  it('is of no use to somebody else who got hold of it', async () => {
    const { token } = await invited(await aMember(), 'chen@example.com')
    const { actor } = await aSignedIn()
    expect(await acceptInvitation(actor, token)).toEqual({ ok: false, refusal: 'other-address' })
    expect(await findInvitation(token)).not.toBeNull()
  })

  it('can be taken back by its organization and by no other', async () => {
    const owner = await aMember()
    const stranger = await aMember()
    const { id, token } = await invited(owner, 'chen@example.com')
    expect(await revokeInvitation(stranger, id)).toBe(false)
    expect(await findInvitation(token)).not.toBeNull()
    expect(await revokeInvitation(owner, id)).toBe(true)
    const { actor } = await aSignedIn('chen@example.com')
    expect(await acceptInvitation(actor, token)).toEqual({ ok: false, refusal: 'link-spent' })
  })

  it('is good for seven days', async () => {
    const asked = new Date('2026-11-23T08:00:00Z')
    const { token } = await invited(await aMember(), 'chen@example.com', 'viewer', asked)
    const { actor } = await aSignedIn('chen@example.com')
    expect(await findInvitation(token, new Date('2026-11-30T07:59:00Z'))).not.toBeNull()
    expect(await acceptInvitation(actor, token, new Date('2026-11-30T08:00:00Z'))).toMatchObject({
      ok: false,
    })
  })

  it('takes the place of an earlier one to the same address', async () => {
    const owner = await aMember()
    const first = await invited(owner, 'chen@example.com', 'owner')
    const second = await invited(owner, 'chen@example.com', 'viewer')
    expect(await findInvitation(first.token)).toBeNull()
    expect(await findInvitation(second.token)).toMatchObject({ role: 'viewer' })
    expect((await listMembers(owner)).invitations).toHaveLength(1)
  })

  it('is not sent to a member, and an old one does not take an owner’s rights', async () => {
    const owner = await aMember()
    const { actor, again } = await aSignedIn('chen@example.com')
    const { token } = await invited(owner, 'chen@example.com', 'viewer')
    await transaction((tx) =>
      tx.membership.create({
        data: { userId: actor.userId, organizationId: owner.organization.id, role: 'owner' },
      }),
    )
    expect(await inviteMember(owner, { email: 'chen@example.com', role: 'viewer' })).toEqual({
      ok: false,
      refusal: 'already-member',
    })
    expect(await acceptInvitation(actor, token)).toMatchObject({ ok: true })
    expect((await again())?.organization?.role).toBe('owner')
  })

  it('is one of fifty a day', async () => {
    const owner = await aMember()
    const outcomes = []
    for (let count = 0; count < 51; count++) {
      outcomes.push(await inviteMember(owner, { email: `${count}@example.com`, role: 'viewer' }))
    }
    expect(outcomes.at(49)).toMatchObject({ ok: true })
    expect(outcomes.at(50)).toEqual({ ok: false, refusal: 'too-many-invitations' })
  })

  it('goes to one address five times a day, however many organizations send it', async () => {
    const email = `${randomUUID()}@example.com`
    const outcomes = []
    for (let count = 0; count < 6; count++) {
      outcomes.push(await inviteMember(await aMember(), { email, role: 'viewer' }))
    }
    expect(outcomes.at(4)).toMatchObject({ ok: true })
    expect(outcomes.at(5)).toEqual({ ok: false, refusal: 'invited-often' })
  })

  it('is one of a hundred that a person sends in a day, for however many organizations', async () => {
    const person = await aMember()
    const outcomes = []
    for (let count = 0; count < 101; count++) {
      const { organization } = count % 40 === 0 ? await aMember() : person
      person.organization = organization
      outcomes.push(await inviteMember(person, { email: `${count}@example.com`, role: 'viewer' }))
    }
    expect(outcomes.at(99)).toMatchObject({ ok: true })
    expect(outcomes.at(100)).toEqual({ ok: false, refusal: 'too-many-invitations' })
  })

  it('is seen by owners only', async () => {
    const owner = await aMember()
    await invited(owner, 'chen@example.com')
    const viewer = await aColleague(owner, 'viewer')
    expect((await listMembers(viewer)).invitations).toEqual([])
  })
})

describe('roles', () => {
  it('are changed by owners, who may not leave the organization without one', async () => {
    const owner = await aMember()
    const colleague = await aColleague(owner, 'viewer')
    expect(await changeRole(owner, { userId: owner.userId, role: 'editor' })).toEqual({
      ok: false,
      refusal: 'last-owner',
    })
    expect((await changeRole(owner, { userId: colleague.userId, role: 'owner' })).ok).toBe(true)
    expect((await changeRole(owner, { userId: owner.userId, role: 'editor' })).ok).toBe(true)
    // Their request may have begun while they still were an owner.
    expect(await changeRole(owner, { userId: owner.userId, role: 'owner' })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
  })

  it('keep an owner when two demote each other at the same moment', async () => {
    const first = await aMember()
    const second = await aColleague(first, 'owner')
    await Promise.all([
      changeRole(first, { userId: second.userId, role: 'viewer' }),
      changeRole(second, { userId: first.userId, role: 'viewer' }),
    ])
    expect((await listMembers(first)).members.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })

  it('of people in other organizations are out of reach', async () => {
    const owner = await aMember()
    const stranger = await aMember()
    expect(await changeRole(owner, { userId: stranger.userId, role: 'viewer' })).toEqual({
      ok: false,
      refusal: 'not-a-member',
    })
    expect(await removeMember(owner, stranger.userId)).toEqual({ ok: false, refusal: 'not-a-member' })
  })
})

describe('a member', () => {
  it('who is removed acts for the organization no more, in the sessions they have', async () => {
    const owner = await aMember()
    const { token } = await invited(owner, 'chen@example.com')
    const { actor, again } = await aSignedIn('chen@example.com')
    await acceptInvitation(actor, token)
    expect((await again())?.organization).not.toBeNull()
    expect(await removeMember(owner, actor.userId)).toEqual({ ok: true, value: { left: false } })
    expect((await again())?.organization).toBeNull()
  })

  it('may leave, but not remove others; the last owner stays', async () => {
    const owner = await aMember()
    const editor = await aColleague(owner, 'editor')
    const viewer = await aColleague(owner, 'viewer')
    expect(await removeMember(editor, viewer.userId)).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await removeMember(viewer, viewer.userId)).toEqual({ ok: true, value: { left: true } })
    expect(await removeMember(owner, owner.userId)).toEqual({ ok: false, refusal: 'last-owner' })
  })
})
