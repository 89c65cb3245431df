/** Running the platform, deciding what counts in it, and reading the log of both are three offices, and nobody holds two. */
import { expect, test } from 'vitest'
import { withinRequest } from '#app/platform/request-scope.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { PlatformRole } from '#prisma/generated/enums.ts'
import { aUser } from '#tests/factories/a-user.ts'
import {
  requireAuditor,
  requireOfficial,
  requireOperator,
  requireRuleKeeper,
  requireVerifier,
} from './guards.server.ts'
import { holds, oversees, powers } from './powers.ts'
import { startSession } from './session.server.ts'

const roles = Object.values(PlatformRole)

test.each(roles)('%s holds one power at most', (platformRole) => {
  const held = powers.filter((power) => holds({ platformRole }, power))
  expect(held.length).toBeLessThanOrEqual(1)
  if (held.includes('audit')) expect(oversees({ platformRole })).toBe(false)
})

test('each power is held by somebody', () => {
  for (const power of powers)
    expect(roles.filter((platformRole) => holds({ platformRole }, power))).toHaveLength(1)
})

test('who reads the log may do nothing that is in it, and who does may not read it', async () => {
  const passed = []
  for (const platformRole of roles) {
    const { id } = await aUser({ platformRole })
    const headers = await transaction((tx) => startSession(tx, new Request('http://localhost/'), id))
    const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const request = new Request('http://localhost/official', { headers: { Cookie: cookie } })
    for (const [name, guard] of Object.entries({
      requireAuditor,
      requireOfficial,
      requireOperator,
      requireRuleKeeper,
      requireVerifier,
    })) {
      const may = await withinRequest(id + name, () => guard(request)).then(
        () => true,
        () => false,
      )
      if (may) passed.push(`${platformRole} ${name}`)
    }
  }
  expect(passed.sort()).toEqual([
    'auditor requireAuditor',
    'official requireOfficial',
    'official requireRuleKeeper',
    'official requireVerifier',
    'operator requireOfficial',
    'operator requireOperator',
  ])
})
