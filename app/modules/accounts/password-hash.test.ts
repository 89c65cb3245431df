/** That a password costs the same work with an account as without, so that the time of an answer tells nothing. It counts the work, not the time. */
import { expect, test, vi } from 'vitest'

const checked: string[] = []
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>()
  return {
    ...argon2,
    // The real check, which also notes what it was done against.
    verify: (hash: string, password: string) => {
      checked.push(hash)
      return argon2.verify(hash, password)
    },
  }
})
const { hashPassword, isPasswordOf } = await import('./password-hash.server.ts')

/** What an argon2 hash says of the work that it takes: $argon2id$v=19$m=19456,t=2,p=1. */
const workOf = (hash = '') => hash.split('$').slice(1, 4).join(' ')

test('a password is checked with the same work where there is no account', async () => {
  const known = await hashPassword('a password of somebody')
  expect(await isPasswordOf(known, 'a password of somebody')).toBe(true)
  expect(await isPasswordOf(known, 'not the password')).toBe(false)
  expect(await isPasswordOf(undefined, 'not the password')).toBe(false)
  expect(checked).toHaveLength(3)
  expect(checked.map(workOf)).toEqual(Array(3).fill('argon2id v=19 m=19456,t=2,p=1'))
})

test('nothing opens an account that does not exist', async () => {
  for (const password of ['', 'a', '\0', 'x'.repeat(1_000)])
    expect(await isPasswordOf(undefined, password)).toBe(false)
})
