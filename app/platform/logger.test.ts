import { expect, test, vi } from 'vitest'

vi.stubEnv('LOG_LEVEL', 'info')
const { loggerTo } = await import('./logger.server.ts')

function logged(event: object): string {
  const lines: string[] = []
  loggerTo({ write: (line) => void lines.push(line) }).info(event, 'something')
  return lines.join('')
}

test('no password, token or cookie reaches the log, whoever forgets', () => {
  const line = logged({
    password: 'SECRET-1',
    form: { password: 'SECRET-2' },
    user: { passwordHash: 'SECRET-3' },
    reset: { token: 'SECRET-4' },
    headers: { cookie: 'SECRET-5', authorization: 'SECRET-6' },
  })
  expect(line).not.toContain('SECRET')
  expect(line).toContain('something')
})

test('the address of a letter is logged without its secret', () => {
  const secret = 'a'.repeat(43)
  const line = logged({
    pathname: `/reset-password/${secret}`,
    error: `no route /invitation/${secret}.data at`,
    other: '/forgot-password',
  })
  expect(line).not.toContain(secret)
  expect(line).toContain('/reset-password/[Redacted]')
  expect(line).toContain('/forgot-password')
})

test('what somebody typed makes no line of its own', () => {
  const line = logged({ name: 'x\r\n{"level":30,"msg":"signed in as official"}', pathname: '/a\u2028\nb' })
  expect(line.trimEnd().split('\n')).toHaveLength(1)
  expect(() => JSON.parse(line) as unknown).not.toThrow()
})
