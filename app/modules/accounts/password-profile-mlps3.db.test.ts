/** What PASSWORD_PROFILE=mlps3 adds, on a real database: a lock, a limited life, no way back to old passwords, a short session. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.stubEnv('PASSWORD_PROFILE', 'mlps3')
const { reading } = await import('#app/platform/transaction.server.ts')
const { aUser } = await import('#tests/factories/a-user.ts')
const { changePassword } = await import('./change-password.server.ts')
const { findActorByEmail } = await import('./find-actor-by-email.server.ts')
const { findPasswordReset } = await import('./find-password-reset.server.ts')
const { hashPassword } = await import('./password-hash.server.ts')
const { resetPassword } = await import('./reset-password.server.ts')
const { findActor } = await import('./session.server.ts')
const { signIn } = await import('./sign-in.server.ts')

const PASSWORD = 'Kept-in-mind-1'
const blank = () => new Request('http://localhost/')
let email: string

beforeEach(async () => {
  email = `${randomUUID()}@example.com`
  await aUser({ email, passwordHash: await hashPassword(PASSWORD) })
})

const attempt = (password: string, now?: Date) =>
  signIn(blank(), { email, password }, randomUUID(), now ?? new Date())

function browserOf(headers: Headers) {
  return new Request('http://localhost/', {
    headers: { Cookie: headers.get('Set-Cookie')?.split(';')[0] ?? '' },
  })
}

async function signedIn() {
  const outcome = await attempt(PASSWORD)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return browserOf(outcome.value)
}

describe('the lock', () => {
  it('shuts an account after five wrong passwords from wherever, for a quarter of an hour', async () => {
    for (let count = 0; count < 5; count += 1)
      expect(await attempt('wrong')).toMatchObject({ refusal: 'wrong-credentials' })
    expect(await attempt(PASSWORD)).toMatchObject({ refusal: 'too-many-attempts' })
    const lock = await reading((tx) =>
      tx.rateLimit.findFirstOrThrow({ where: { key: { startsWith: 'account-lock:' } } }),
    )
    expect(Number(lock.expire) - Date.now()).toBeGreaterThan(14 * 60_000)
    await reading((tx) => tx.rateLimit.deleteMany({ where: { key: { startsWith: 'account-lock:' } } }))
    expect((await attempt(PASSWORD)).ok).toBe(true)
  })

  it('counts only what is wrong in a row', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 4; count += 1) await attempt('wrong')
      expect((await attempt(PASSWORD)).ok).toBe(true)
    }
  })
})

describe('a password of ninety days', () => {
  const later = () => new Date(Date.now() + 91 * 86_400_000)

  it('gets no session but a link to choose a new one, and only where it is right', async () => {
    expect(await attempt('wrong', later())).toMatchObject({ refusal: 'wrong-credentials' })
    const outcome = await attempt(PASSWORD, later())
    if (outcome.ok || outcome.refusal !== 'outworn') throw new Error('it was taken')
    expect(await reading((tx) => tx.session.count())).toBe(0)
    expect(await findPasswordReset(outcome.token, later())).toEqual({ email })

    const again = await resetPassword(
      blank(),
      { token: outcome.token, password: PASSWORD },
      randomUUID(),
      later(),
    )
    expect(again).toEqual({ ok: false, refusal: 'used-before' })
    const fresh = { token: outcome.token, password: 'Another-one-22' }
    expect((await resetPassword(blank(), fresh, randomUUID(), later())).ok).toBe(true)
    expect((await attempt('Another-one-22', later())).ok).toBe(true)
  })
})

describe('a former password', () => {
  it('is not taken again before five others, and no more of them are kept than it takes to know', async () => {
    const change = async (currentPassword: string, newPassword: string) => {
      const found = await findActorByEmail(email)
      if (!found.ok) throw new Error(found.refusal)
      const outcome = await changePassword(
        blank(),
        found.value,
        { currentPassword, newPassword },
        randomUUID(),
      )
      return outcome.ok ? 'changed' : outcome.refusal
    }
    const passwords = [PASSWORD, 'Number-two-22', 'Number-three-3', 'Number-four-44', 'Number-five-5']
    for (let count = 1; count < passwords.length; count += 1)
      expect(await change(passwords[count - 1] ?? '', passwords[count] ?? '')).toBe('changed')
    for (const former of passwords.slice(0, -1))
      expect(await change('Number-five-5', former)).toBe('used-before')
    expect(await change('Number-five-5', 'Number-six-66')).toBe('changed')
    expect(await change('Number-six-66', PASSWORD)).toBe('changed')
    expect(await reading((tx) => tx.formerPassword.count())).toBe(4)
  })
})

describe('a session', () => {
  const age = (minutes: number) =>
    reading(
      (tx) =>
        tx.$executeRaw`UPDATE "Session" SET "lastSeenAt" = "lastSeenAt" - make_interval(mins => ${minutes}::int)`,
    )

  it('ends after half an hour without use, and stays alive by being used', async () => {
    const browser = await signedIn()
    for (let round = 0; round < 4; round += 1) {
      await age(25)
      expect(await findActor(browser)).not.toBeNull()
    }
    await age(31)
    expect(await findActor(browser)).toBeNull()
  })
})
