/** Registering, editing and switching organizations, and their certificates, against a real database. */
import { describe, expect, it } from 'vitest'
import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { findActor, startSession } from '#app/modules/accounts/session.server.ts'
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import { editOrganization } from '#app/modules/verification/edit-organization.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { addCertificate } from './add-certificate.server.ts'
import { foundOrganization } from './found-organization.server.ts'
import { getOrganization } from './get-organization.server.ts'
import { listOwnOrganizations } from './list-own-organizations.server.ts'
import { foundSchema, type OrganizationProfile } from './organization.schema.ts'
import { removeCertificate } from './remove-certificate.server.ts'
import { switchOrganization } from './switch-organization.server.ts'

let count = 0

function aProfile(overrides: Record<string, unknown> = {}): OrganizationProfile {
  count++
  return foundSchema.parse({
    name: '重庆渝江压铸有限公司',
    creditCode: creditCodeWithCheckDigit(`91500000MA5U${String(count).padStart(5, '0')}`),
    kinds: ['manufacturer'],
    regionCode: '500157',
    industryCode: '36',
    labels: ['little-giant'],
    foundedOn: '2009-03-18',
    website: 'www.example.com',
    ...overrides,
  })
}

/** Somebody signed in, and how to see them as the next request would. */
async function aSignedIn(): Promise<{ actor: Actor; again: () => Promise<Actor | null> }> {
  const user = await aUser()
  const blank = new Request('http://localhost/')
  const headers = await transaction((tx) => startSession(tx, blank, user.id))
  const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const again = () => findActor(new Request('http://localhost/', { headers: { Cookie: cookie } }))
  const actor = await again()
  if (!actor) throw new Error('not signed in')
  return { actor, again }
}

const eventsOf = (type: string) => reading((tx) => tx.domainEvent.findMany({ where: { type } }))

describe('registering an organization', () => {
  it('makes whoever does it the owner, who acts for it from the next request on', async () => {
    const { actor, again } = await aSignedIn()
    const outcome = await foundOrganization(actor, aProfile())
    if (!outcome.ok) throw new Error(outcome.refusal)
    const organization = { id: outcome.value.id, role: 'owner', isManufacturer: true, isProvider: false }
    const member = await again()
    expect(member?.organization).toMatchObject(organization)
    expect((await getOrganization(member as Member)).organization).toMatchObject({
      foundedOn: '2009-03-18',
      website: 'https://www.example.com/',
      verification: 'unverified',
      version: 1,
    })
  })

  it('refuses a credit code that is registered, also of two at the same moment', async () => {
    const profile = aProfile()
    const people = [await aSignedIn(), await aSignedIn(), await aSignedIn()]
    const outcomes = await Promise.all(people.map(({ actor }) => foundOrganization(actor, profile)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(
      Array(2).fill({ ok: false, refusal: 'credit-code-taken' }),
    )
    expect(await reading((tx) => tx.membership.count())).toBe(1)
  })
})

it('takes ten organizations of a person in a day, and no more', async () => {
  const { actor } = await aSignedIn()
  for (let number = 0; number < 10; number += 1)
    expect((await foundOrganization(actor, aProfile())).ok).toBe(true)
  expect(await foundOrganization(actor, aProfile())).toEqual({ ok: false, refusal: 'too-many-organizations' })
})

describe('editing an organization', () => {
  it('saves over the version it was filled from and says so to whoever depends on it', async () => {
    const actor = await aMember('editor')
    const profile = aProfile({ name: '重庆渝江精密压铸有限公司' })
    expect((await editOrganization(actor, 1, profile)).ok).toBe(true)
    const { organization } = await getOrganization(actor)
    expect(organization).toMatchObject({ name: '重庆渝江精密压铸有限公司', version: 2 })
    expect(await eventsOf('organization.changed')).toMatchObject([
      { subjectId: actor.organization.id, organizationId: actor.organization.id, data: { part: 'profile' } },
    ])
  })

  it('refuses a second tab whose version is old, and of many at once takes one', async () => {
    const actor = await aMember('owner')
    expect((await editOrganization(actor, 1, aProfile({ name: '第一个窗口' }))).ok).toBe(true)
    expect(await editOrganization(actor, 1, aProfile({ name: '第二个窗口' }))).toEqual({
      ok: false,
      refusal: 'stale',
    })
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => editOrganization(actor, 2, aProfile())),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await getOrganization(actor)).organization.version).toBe(3)
    expect(await eventsOf('organization.changed')).toHaveLength(2)
  })

  it('refuses the credit code of another organization, but not its own', async () => {
    const first = await aMember()
    const second = await aMember()
    const profile = aProfile()
    expect((await editOrganization(first, 1, profile)).ok).toBe(true)
    expect(await editOrganization(second, 1, profile)).toEqual({ ok: false, refusal: 'credit-code-taken' })
    expect((await editOrganization(first, 2, profile)).ok).toBe(true)
  })
})

describe('certificates', () => {
  const iso = {
    code: 'iso9001',
    issuer: '中国质量认证中心',
    number: null,
    validFrom: '2024-01-01',
    validTo: '2027-01-01',
  }

  it('are added with their days and removed, and others are told each time', async () => {
    const actor = await aMember('editor')
    await addCertificate(actor, iso)
    const { certificates } = await getOrganization(actor)
    expect(certificates).toMatchObject([{ ...iso, verified: false }])
    expect(await removeCertificate(actor, certificates[0]?.id ?? '')).toBe(true)
    expect((await getOrganization(actor)).certificates).toEqual([])
    expect(await eventsOf('organization.changed')).toHaveLength(2)
  })

  it('of another organization are out of reach', async () => {
    const owner = await aMember()
    const stranger = await aMember()
    const added = await addCertificate(owner, iso)
    if (!added.ok) throw new Error(added.refusal)
    expect(await removeCertificate(stranger, added.value.id)).toBe(false)
    expect((await getOrganization(owner)).certificates).toHaveLength(1)
    expect((await getOrganization(stranger)).certificates).toEqual([])
  })
})

describe('acting for another organization', () => {
  it('is chosen for this session, among one’s own only', async () => {
    const { actor, again } = await aSignedIn()
    const first = await foundOrganization(actor, aProfile())
    const second = await foundOrganization(actor, aProfile())
    const foreign = await aMember()
    if (!first.ok || !second.ok) throw new Error('refused')

    expect((await again())?.organization?.id).toBe(second.value.id)
    expect(await switchOrganization(actor, first.value.id)).toBe(true)
    expect((await again())?.organization?.id).toBe(first.value.id)
    expect(await switchOrganization(actor, foreign.organization.id)).toBe(false)
    const now = await again()
    if (!now) throw new Error('not signed in')
    expect(await listOwnOrganizations(now)).toMatchObject([
      { id: first.value.id, current: true },
      { id: second.value.id, current: false },
    ])
  })
})
