/** An index that lags behind: matching reads what it names from the database, and what is not published now is no candidate. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { emptyStatistics } from '#search/text/statistics.ts'
import { anOfferingSnapshot } from '#tests/factories/an-offering-snapshot.ts'
import { anOrganization } from '#tests/factories/an-organization.ts'
import { aNeedFacts, today } from '#tests/factories/match-facts.ts'
import { anOfferingDocument } from '#tests/search/catalogue-documents.ts'
import { candidatesOf } from './find-candidates.server.ts'
import { needText } from './match-texts.ts'
import { retrieveIds } from './retrieve-ids.server.ts'

test('a withdrawn offering that the index still finds is no candidate', async () => {
  const { database, prisma } = await openedDatabase()
  const { id: organizationId } = await anOrganization({ isProvider: true })
  const engine = postgresEngine(sqlOfPool(database.pool))
  const ids = { published: randomUUID(), archived: randomUUID(), paused: randomUUID() }
  for (const [status, id] of Object.entries(ids) as [keyof typeof ids, string][]) {
    const title = '压铸车间 MES 系统'
    await prisma.offering.create({
      data: { id, organizationId, title, status, domainCode: 'D1', version: 1 },
    })
    await prisma.offeringVersion.create({
      data: { offeringId: id, version: 1, snapshot: anOfferingSnapshot({ id, organizationId, title }) },
    })
    await engine.upsert('offerings', [anOfferingDocument({ id, title, facets: { domain: ['D1'] } })])
  }
  const need = aNeedFacts()
  const found = await retrieveIds('offerings', needText(need), 'D1', emptyStatistics)
  expect([...found].sort()).toEqual(Object.values(ids).sort())
  const candidates = await reading((tx) => candidatesOf(tx, found, need, today, emptyStatistics))
  expect(candidates.map((candidate) => candidate.offering.id)).toEqual([ids.published])
})
