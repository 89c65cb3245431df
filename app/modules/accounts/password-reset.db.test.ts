/** A forgotten password: one letter, one use, thirty minutes, and nobody learns who has an account. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { reading } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { ANSWER_MILLISECONDS, askPasswordReset } from './ask-password-reset.server.ts'
import { findPasswordReset } from './find-password-reset.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { resetPassword } from './reset-password.server.ts'
import { findActor } from './session.server.ts'
import { signIn } from './sign-in.server.ts'

const blank = () => new Request('http://localhost/')
const NEW_PASSWORD = '新的密码一二三四'

let email: string

beforeEach(async () => {
  email = `${randomUUID()}@example.com`
  await aUser({ email, passwordHash: await hashPassword('old password 1') })
})

const letters = () => reading((tx) => tx.mail.findMany({ orderBy: { createdAt: 'asc' } }))
const tokenIn = (text: string) => /reset-password\/([\w-]+)/.exec(text)?.[1] ?? ''

async function postedToken(now?: Date) {
  await askPasswordReset(email, randomUUID(), now)
  return tokenIn((await letters()).at(-1)?.text ?? '')
}

describe('asking for a new password', () => {
  it('posts a letter with a link to the site, and keeps only a hash of its secret', async () => {
    const token = await postedToken()
    const [letter] = await letters()
    expect(letter).toMatchObject({ to: email, subject: '重设您的登录密码' })
    expect(letter?.text).toContain(`http://localhost:3000/reset-password/${token}`)
    const [reset] = await reading((tx) => tx.passwordReset.findMany())
    expect(reset?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(reset)).not.toContain(token)
  })

  it('answers the same and posts nothing where there is no account', async () => {
    const known = await askPasswordReset(email, randomUUID())
    const unknown = await askPasswordReset('nobody@example.com', randomUUID())
    expect(unknown).toEqual(known)
    expect(await letters()).toHaveLength(1)
  })

  it('takes as long where there is no account as where there is one, or too many letters were asked for', async () => {
    const address = randomUUID()
    const taken = async (to: string) => {
      const start = performance.now()
      await askPasswordReset(to, address)
      return performance.now() - start
    }
    const times = [await taken(email), await taken('nobody@example.com')]
    for (let count = 0; count < 3; count += 1) times.push(await taken(email))
    // Timers may be a little early; writing the letter takes a tenth of the time.
    for (const time of times) expect(time).toBeGreaterThan(ANSWER_MILLISECONDS - 5)
  })

  it('posts at most three letters an hour to one address, whoever asks', async () => {
    for (let count = 0; count < 5; count++) await askPasswordReset(email, randomUUID())
    expect(await letters()).toHaveLength(3)
  })
})

describe('the letter’s link', () => {
  it('sets the password, ends every session and signs this browser in', async () => {
    const before = await signIn(blank(), { email, password: 'old password 1' }, randomUUID())
    const token = await postedToken()
    expect(await findPasswordReset(token)).toEqual({ email })
    const outcome = await resetPassword(blank(), { token, password: NEW_PASSWORD }, randomUUID())
    if (!outcome.ok || !before.ok) throw new Error('refused')

    const requestWith = (headers: Headers) =>
      new Request('http://localhost/', {
        headers: { Cookie: headers.get('Set-Cookie')?.split(';')[0] ?? '' },
      })
    expect(await findActor(requestWith(before.value))).toBeNull()
    expect(await findActor(requestWith(outcome.value))).toMatchObject({ email })
    expect((await signIn(blank(), { email, password: 'old password 1' }, randomUUID())).ok).toBe(false)
    expect((await signIn(blank(), { email, password: NEW_PASSWORD }, randomUUID())).ok).toBe(true)
  })

  it('works once, also when it is used twice at the same moment', async () => {
    const token = await postedToken()
    const outcomes = await Promise.all(
      ['first password', 'second password'].map((password) =>
        resetPassword(blank(), { token, password }, randomUUID()),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await resetPassword(blank(), { token, password: NEW_PASSWORD }, randomUUID())).toEqual({
      ok: false,
      refusal: 'link-spent',
    })
    expect(await findPasswordReset(token)).toBeNull()
  })

  it('is good for thirty minutes', async () => {
    const asked = new Date('2026-11-23T08:00:00Z')
    const token = await postedToken(asked)
    const at = (minutes: number) => new Date(asked.getTime() + minutes * 60_000)
    expect(await findPasswordReset(token, at(29))).not.toBeNull()
    expect(await findPasswordReset(token, at(30))).toBeNull()
    expect(
      await resetPassword(blank(), { token, password: NEW_PASSWORD }, randomUUID(), at(30)),
    ).toMatchObject({
      ok: false,
    })
  })

  it('makes the links of earlier letters worthless', async () => {
    const first = await postedToken()
    const second = await postedToken()
    expect((await resetPassword(blank(), { token: second, password: NEW_PASSWORD }, randomUUID())).ok).toBe(
      true,
    )
    expect(await findPasswordReset(first)).toBeNull()
  })

  it('is not guessed: any other text opens nothing', async () => {
    await postedToken()
    for (const token of ['', 'x', 'a'.repeat(43)]) {
      expect(await findPasswordReset(token)).toBeNull()
      expect(await resetPassword(blank(), { token, password: NEW_PASSWORD }, randomUUID())).toMatchObject({
        ok: false,
      })
    }
  })

  it('is not tried for ever from one address', async () => {
    const address = randomUUID()
    const attempts = []
    for (let count = 0; count < 31; count += 1)
      attempts.push(
        await resetPassword(blank(), { token: `guess-${count}`, password: NEW_PASSWORD }, address),
      )
    expect(attempts.slice(0, 30).every((one) => !one.ok && one.refusal === 'link-spent')).toBe(true)
    expect(attempts.at(-1)).toEqual({ ok: false, refusal: 'too-many-attempts' })
  })
})
