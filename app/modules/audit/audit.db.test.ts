/**
 * The log against the real database: what is done and read by an office becomes a row, rows refuse to be changed, and whoever changes
 * one all the same, with the trigger switched off, is found. Not proved: what happens to an event in the second before it is chained.
 */
import { expect, test } from 'vitest'
import { actorOf } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { anOrganization } from '#tests/factories/an-organization.ts'
import { askCheck, checkDaily } from './ask-check.server.ts'
import { readChain } from './check-chain.server.ts'
import { readLogQuery } from './log-query.ts'
import { readLastCheck, readLog } from './read-log.server.ts'
import { registerAudit } from './register-audit.server.ts'

async function anOfficer(platformRole: 'official' | 'auditor' = 'official', name = '周敏') {
  return actorOf({ ...(await aUser({ platformRole, name })), memberships: [] }, null)
}

/** So many reads of an official, chained. */
async function aChain(rows = 6) {
  registerAudit()
  const official = await anOfficer()
  const { id: organizationId } = await anOrganization({ name: '渝铸科技有限公司' })
  for (let row = 1; row <= rows; row++) {
    await noteRead(official, {
      kind: 'deal',
      subjectId: official.userId,
      title: `第${row}号合作`,
      organizationIds: [organizationId],
    })
  }
  await consumeEvents()
  return { official, organizationId }
}

/** What somebody does who has the database in their hands. */
async function edit(sql: string) {
  const { database } = await openedDatabase()
  await database.pool.query('ALTER TABLE "AuditEntry" DISABLE TRIGGER frozen')
  await database.pool.query(sql)
  await database.pool.query('ALTER TABLE "AuditEntry" ENABLE TRIGGER frozen')
}

const search = (parameters: string) => readLog(readLogQuery(new URLSearchParams(parameters)), 1)

test('what an official read is found by person, organization, act and day, and a member reading leaves no mark', async () => {
  const { official } = await aChain(2)
  const member = actorOf({ ...(await aUser({ name: '李工' })), memberships: [] }, null)
  await noteRead(member, { kind: 'deal', subjectId: 'x' })
  await transaction((tx) =>
    appendEvent(tx, { type: 'account.sign-in-refused', subjectId: 'nobody', data: { address: '192.0.2.7' } }),
  )
  await consumeEvents()

  expect((await search('')).total).toBe(3)
  for (const asked of ['who=周', `who=${official.email}`, 'subject=渝铸', 'subject=第1号', 'group=reads']) {
    const { lines } = await search(asked)
    expect(lines[0], asked).toMatchObject({
      action: 'record.read',
      who: { name: '周敏' },
      organization: '渝铸科技有限公司',
    })
  }
  expect((await search('subject=第1号')).total).toBe(1)
  expect((await search('group=sign-in')).lines).toMatchObject([
    { who: null, details: [{ name: 'address', value: '192.0.2.7' }] },
  ])
  expect((await search('to=2020-01-01')).total).toBe(0)
  expect((await search('who=李工')).total).toBe(0)
})

test('a row can be neither changed nor removed, nor added out of its order', async () => {
  await aChain(2)
  const { database } = await openedDatabase()
  for (const sql of [
    `UPDATE "AuditEntry" SET "actorId" = NULL`,
    `DELETE FROM "AuditEntry" WHERE "seq" = 2`,
    `INSERT INTO "AuditEntry" SELECT * FROM "AuditEntry" WHERE "seq" = 1`,
  ]) {
    await expect(database.pool.query(sql), sql).rejects.toThrow()
  }
  expect(await readChain()).toMatchObject({ rows: 2, broken: null })
})

test.each([
  [`UPDATE "AuditEntry" SET "actorId" = gen_random_uuid() WHERE "seq" = 3`, 3, 'changed'],
  [`UPDATE "AuditEntry" SET "data" = '{"kind":"deal","title":"别的"}' WHERE "seq" = 6`, 6, 'changed'],
  [`UPDATE "AuditEntry" SET "at" = "at" - interval '1 day' WHERE "seq" = 1`, 1, 'changed'],
  [`UPDATE "AuditEntry" SET "hash" = 'x' WHERE "seq" = 4`, 4, 'changed'],
  [`DELETE FROM "AuditEntry" WHERE "seq" = 2`, 2, 'missing'],
  [`DELETE FROM "AuditEntry" WHERE "seq" >= 5`, 5, 'cut-off'],
  [`DELETE FROM "AuditEntry"`, 1, 'cut-off'],
  [
    `UPDATE "AuditEntry" SET "seq" = CASE "seq" WHEN 3 THEN -5 WHEN 5 THEN 3 END WHERE "seq" IN (3, 5); UPDATE "AuditEntry" SET "seq" = 5 WHERE "seq" = -5`,
    3,
    'changed',
  ],
])('an edit with the trigger switched off is found: %s', async (sql, seq, problem) => {
  await aChain()
  await edit(sql)
  expect((await readChain()).broken).toEqual({ seq, problem })
})

test('a row rewritten together with its hash is found, for it says something else than its event', async () => {
  await aChain(3)
  const { prisma } = await openedDatabase()
  const { linked } = await import('#app/modules/deals/hash-chain.server.ts')
  const [, before, last] = await prisma.auditEntry.findMany({ orderBy: { seq: 'asc' } })
  const { seq: _, hash: _hash, previousHash: _previous, ...content } = last as NonNullable<typeof last>
  const forged = linked({ ...content, actorId: null }, before as NonNullable<typeof before>)
  await edit(`UPDATE "AuditEntry" SET "actorId" = NULL, "hash" = '${forged.hash}' WHERE "seq" = 3`)
  expect((await readChain()).broken).toEqual({ seq: 3, problem: 'unlike-event' })
})

test('a check is asked for, done in the background, and says where the chain is broken; by itself it comes once a day', async () => {
  await aChain(3)
  const auditor = await anOfficer('auditor', '沈默然')
  await askCheck(auditor)
  await askCheck(auditor)
  expect(await readLastCheck()).toMatchObject({ running: true })
  await runJobs()
  expect(await readLastCheck()).toMatchObject({ running: false, rows: 3, head: { seq: 3 }, broken: null })

  await edit(`UPDATE "AuditEntry" SET "organizationId" = NULL WHERE "seq" = 2`)
  const now = Date.now()
  await checkDaily(new Date(now + 3_600_000))
  await runJobs()
  expect(await readLastCheck()).toMatchObject({ broken: null })
  await checkDaily(new Date(now + 86_400_001))
  await runJobs()
  expect(await readLastCheck()).toMatchObject({ broken: { seq: 2, problem: 'changed' } })
  await consumeEvents()
  expect((await search('group=system')).total).toBe(1)
})
