import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passwordFlaw } from './password.ts'

describe('a password', () => {
  it.each([
    ['1234567', 'too-short'],
    ['密码密码密码密', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['12345678', 'common'],
    ['Password123', 'common'],
    ['Woaini1314', 'common'],
    ['ｐａｓｓｗｏｒｄ', 'common'],
    ['zzzzzzzzzzzz', 'common'],
    ['chen.fang@example.com', 'like-account'],
    ['Chen.Fang', 'like-account'],
  ])('%s is refused as %s', (password, flaw) => {
    expect(passwordFlaw(password, 'chen.fang@example.com')).toBe(flaw)
  })

  it.each(['yupei-demo-2026', '压铸车间两个月上线', 'correct horse battery', `${'😀'.repeat(7)}1`])(
    '%s is taken',
    (password) => {
      expect(passwordFlaw(password)).toBeNull()
    },
  )

  it('needs no digits, signs or capitals: any long unlikely text will do', () => {
    fc.assert(
      fc.property(fc.uuid(), (text) => {
        expect(passwordFlaw(text)).toBeNull()
      }),
    )
  })
})
