/**
 * Signing up, in and out against a real database. Proves who gets a session and who does not; that the answers for
 * an unknown e-mail and a wrong password take the same time is not measured here, only that the same work is done.
 */
import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { reading } from '#app/platform/transaction.server.ts'
import { changePassword } from './change-password.server.ts'
import { listSessions } from './list-sessions.server.ts'
import { revokeSession } from './revoke-session.server.ts'
import { endSession, findActor } from './session.server.ts'
import { readSessionSecret } from './session-cookie.server.ts'
import { signIn } from './sign-in.server.ts'
import { signUp } from './sign-up.server.ts'

const PASSWORD = '压铸车间两个月上线'
const blank = () => new Request('http://localhost/')
const newEmail = () => `${randomUUID()}@example.com`
const newAddress = () => randomUUID()

/** The next request of a browser that got these headers. */
function requestWith(headers: Headers) {
  const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return new Request('http://localhost/', { headers: { Cookie: cookie } })
}

async function signedUp(email = newEmail()) {
  const outcome = await signUp(
    blank(),
    { name: '李工', email, password: PASSWORD, locale: 'zh-CN' },
    newAddress(),
  )
  if (!outcome.ok) throw new Error(outcome.refusal)
  return { email, browser: requestWith(outcome.value) }
}

async function signedIn(email: string, from = blank(), password = PASSWORD) {
  const outcome = await signIn(from, { email, password }, newAddress())
  if (!outcome.ok) throw new Error(outcome.refusal)
  return requestWith(outcome.value)
}

const ageSessions = (days: number) =>
  reading(
    (tx) =>
      tx.$executeRaw`UPDATE "Session" SET "lastSeenAt" = "lastSeenAt" - make_interval(days => ${days}::int)`,
  )

describe('signing up', () => {
  it('makes an account, signs it in and keeps which terms were agreed to', async () => {
    const { email, browser } = await signedUp()
    expect(await findActor(browser)).toMatchObject({
      email,
      name: '李工',
      organization: null,
      platformRole: 'member',
    })
    const [event] = await reading((tx) => tx.domainEvent.findMany({ where: { type: 'account.opened' } }))
    expect(event?.data).toEqual({ terms: expect.any(String) })
  })

  it('keeps neither the password nor the cookie as they are', async () => {
    const { email, browser } = await signedUp()
    const user = await reading((tx) =>
      tx.user.findUniqueOrThrow({ where: { email }, include: { sessions: true } }),
    )
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const secret = (await readSessionSecret(browser)) ?? ''
    expect(secret).toHaveLength(43)
    expect(user.sessions[0]?.id).toBe(createHash('sha256').update(secret).digest('hex'))
  })

  it('refuses an address that has an account, and leaves that account alone', async () => {
    const { email } = await signedUp()
    const again = { name: '别人', email, password: '另一个人的密码123', locale: 'en' }
    expect(await signUp(blank(), again, newAddress())).toEqual({ ok: false, refusal: 'email-taken' })
    expect(await findActor(await signedIn(email))).toMatchObject({ name: '李工' })
  })

  it('makes one account of two sign-ups at the same moment', async () => {
    const person = { name: '李工', email: newEmail(), password: PASSWORD, locale: 'zh-CN' }
    const outcomes = await Promise.all([1, 2, 3].map(() => signUp(blank(), person, newAddress())))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await reading((tx) => tx.user.count({ where: { email: person.email } }))).toBe(1)
  })

  it('takes a limited number of accounts from one address', async () => {
    const address = newAddress()
    const outcomes = []
    for (let count = 0; count < 21; count++) {
      const person = { name: '李工', email: newEmail(), password: PASSWORD, locale: 'zh-CN' }
      outcomes.push(await signUp(blank(), person, address))
    }
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(20)
    expect(outcomes.at(-1)).toEqual({ ok: false, refusal: 'too-many-accounts' })
  })
})

describe('signing in', () => {
  it('gives an unknown e-mail and a wrong password the same answer', async () => {
    const { email } = await signedUp()
    const wrong = await signIn(blank(), { email, password: 'not the password' }, newAddress())
    const unknown = await signIn(blank(), { email: newEmail(), password: 'not the password' }, newAddress())
    expect(wrong).toEqual({ ok: false, refusal: 'wrong-credentials' })
    expect(unknown).toEqual(wrong)
  })

  it('replaces the session that the browser had before', async () => {
    const { email, browser } = await signedUp()
    const after = await signedIn(email, browser)
    expect(after.headers.get('Cookie')).not.toBe(browser.headers.get('Cookie'))
    expect(await findActor(browser)).toBeNull()
    expect(await findActor(after)).toMatchObject({ email })
  })

  it('takes no more passwords after five wrong ones, not even the right one, but only from that address', async () => {
    const { email } = await signedUp()
    const address = newAddress()
    const attempts = await Promise.all(
      Array.from({ length: 8 }, () => signIn(blank(), { email, password: 'not the password' }, address)),
    )
    // The database decides which of them come first.
    const refusals = attempts.map((attempt) => !attempt.ok && attempt.refusal).sort()
    expect(refusals).toEqual([...Array(3).fill('too-many-attempts'), ...Array(5).fill('wrong-credentials')])
    expect(await signIn(blank(), { email, password: PASSWORD }, address)).toMatchObject({
      refusal: 'too-many-attempts',
    })
    expect((await signIn(blank(), { email, password: PASSWORD }, newAddress())).ok).toBe(true)
  })

  it('counts all addresses of one IPv6 connection as one', async () => {
    const { email } = await signedUp()
    const attempts = []
    for (let count = 1; count <= 6; count++)
      attempts.push(await signIn(blank(), { email, password: 'wrong' }, `2001:db8:1:2::${count}`))
    expect(attempts.at(-1)).toEqual({ ok: false, refusal: 'too-many-attempts' })
    expect((await signIn(blank(), { email, password: PASSWORD }, '2001:db8:1:3::1')).ok).toBe(true)
  })

  it('limits an unknown e-mail just the same', async () => {
    const [email, address] = [newEmail(), newAddress()]
    const attempts = []
    for (let count = 0; count < 6; count++) {
      attempts.push(await signIn(blank(), { email, password: 'not the password' }, address))
    }
    expect(attempts.at(-1)).toEqual({ ok: false, refusal: 'too-many-attempts' })
  })

  it('forgets wrong passwords once the right one came', async () => {
    const { email } = await signedUp()
    const address = newAddress()
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 4; count++) {
        await signIn(blank(), { email, password: 'not the password' }, address)
      }
      expect((await signIn(blank(), { email, password: PASSWORD }, address)).ok).toBe(true)
    }
  })
})

describe('a session', () => {
  it('ends when its browser signs out', async () => {
    const { browser } = await signedUp()
    const headers = await endSession(browser)
    expect(headers.get('Set-Cookie')).toMatch(/Max-Age=0/)
    expect(headers.get('Clear-Site-Data')).toBe('"cache"')
    expect(await findActor(browser)).toBeNull()
  })

  it('ends after seven days without use', async () => {
    const { browser } = await signedUp()
    await ageSessions(6)
    expect(await findActor(browser)).not.toBeNull()
    await ageSessions(8)
    expect(await findActor(browser)).toBeNull()
  })

  it('ends after thirty days however much it is used', async () => {
    const { browser } = await signedUp()
    await reading((tx) => tx.$executeRaw`UPDATE "Session" SET "expiresAt" = now()`)
    expect(await findActor(browser)).toBeNull()
  })

  it('stays alive by being used', async () => {
    const { browser } = await signedUp()
    for (let week = 0; week < 4; week++) {
      await ageSessions(6)
      expect(await findActor(browser)).not.toBeNull()
    }
  })

  it('is not opened by a made-up or empty cookie', async () => {
    await signedUp()
    for (const cookie of ['session=', 'session=x', `session=${'a'.repeat(43)}`, 'session=%E0%A4%A']) {
      expect(await findActor(new Request('http://localhost/', { headers: { Cookie: cookie } }))).toBeNull()
    }
  })

  it('can be ended from another browser, one or all others, but not by other people', async () => {
    const { email, browser } = await signedUp()
    const second = await signedIn(email)
    const third = await signedIn(email)
    const stranger = await findActor((await signedUp()).browser)
    const actor = await findActor(browser)
    const ofThird = await findActor(third)
    if (!actor || !ofThird || !stranger) throw new Error('not signed in')

    expect(await listSessions(actor)).toHaveLength(3)
    expect(await revokeSession(stranger, ofThird.sessionId)).toBe(0)
    expect(await revokeSession(actor, ofThird.sessionId)).toBe(1)
    expect(await findActor(third)).toBeNull()
    expect(await revokeSession(actor, 'all-others')).toBe(1)
    expect(await findActor(second)).toBeNull()
    expect(await listSessions(actor)).toMatchObject([{ current: true }])
    expect(await findActor(await signedIn(email))).not.toBeNull()
  })
})

describe('changing the password', () => {
  it('needs the current one, ends all other sessions and renews this one', async () => {
    const { email, browser } = await signedUp()
    const other = await signedIn(email)
    const actor = await findActor(browser)
    if (!actor) throw new Error('not signed in')
    const change = (currentPassword: string, newPassword: string) =>
      changePassword(browser, actor, { currentPassword, newPassword }, newAddress())

    expect(await change('not the password', '新的密码一二三四')).toEqual({
      ok: false,
      refusal: 'wrong-password',
    })
    expect(await change(PASSWORD, PASSWORD)).toEqual({ ok: false, refusal: 'same-password' })
    const changed = await change(PASSWORD, '新的密码一二三四')
    if (!changed.ok) throw new Error(changed.refusal)

    expect(await findActor(other)).toBeNull()
    expect(await findActor(browser)).toBeNull()
    expect(await findActor(requestWith(changed.value))).toMatchObject({ email })
    expect((await signIn(blank(), { email, password: PASSWORD }, newAddress())).ok).toBe(false)
    expect(await findActor(await signedIn(email, blank(), '新的密码一二三四'))).not.toBeNull()
  })
})
