import { expect, test } from 'vitest'
import { demoEmail } from '#app/modules/accounts/demo-account.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { listLeads } from '#app/modules/routing/list-leads.server.ts'
import { openDueWaves } from '#app/modules/routing/open-due-waves.server.ts'
import { readProgress } from '#app/modules/routing/read-progress.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { demoId } from './demo-id.ts'
import { demoPeople } from './demo-people.ts'
import { loadDemo } from './load-demo.server.ts'

/** The whole story is read and matched. */
const TIMEOUT_MILLISECONDS = 120_000

test('the story has leads that are new, waiting and overdue, and needs under way, and its first matches send nothing more', {
  timeout: TIMEOUT_MILLISECONDS,
}, async () => {
  registerSources()
  await loadDemo()
  const member = await aMember()
  const actorOf = (email: string) => {
    const key = demoPeople.find((person) => person.email === email)?.organization ?? ''
    return { ...member, organization: { ...member.organization, id: demoId(key) } }
  }
  const { counts } = await listLeads(actorOf(demoEmail('provider')), { tab: 'new', order: 'due', page: 1 })
  expect(Math.min(counts.new, counts.waiting, counts.overdue)).toBeGreaterThan(0)

  const buyer = actorOf(demoEmail('manufacturer'))
  const needs = await reading((tx) =>
    tx.need.findMany({ where: { organizationId: buyer.organization.id, status: 'published' } }),
  )
  const progress = await Promise.all(needs.map(({ id }) => readProgress(buyer, id)))
  expect(progress.every((one) => one !== null && one.wave > 0)).toBe(true)
  expect(progress.some((one) => one !== null && one.counts.interested > 0)).toBe(true)

  const before = await reading((tx) => tx.sending.count())
  await rematchTouched()
  await openDueWaves(new Date())
  expect(await reading((tx) => tx.sending.count())).toBe(before)
})
