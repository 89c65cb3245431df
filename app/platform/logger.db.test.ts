import { expect, test, vi } from 'vitest'

vi.stubEnv('LOG_LEVEL', 'info')
const { loggerTo } = await import('./logger.server.ts')
const { reading } = await import('./transaction.server.ts')

test('a fault of the database is logged with its place, not with what was to be written', async () => {
  const data = { name: 'SECRET', email: 'SECRET@example.com', passwordHash: 'SECRET', unheard: 'SECRET' }
  const fault = await reading((tx) => tx.user.create({ data })).catch((error: unknown) => error as Error)
  const lines: string[] = []
  loggerTo({ write: (line) => void lines.push(line) }).error({ error: (fault as Error).stack }, 'fault')
  expect(lines.join('')).toContain('user.create()` invocation')
  expect(lines.join('')).toMatch(/at .*logger\.db\.test\.ts/)
  expect(lines.join('')).not.toContain('SECRET')
})
