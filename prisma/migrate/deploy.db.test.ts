import path from 'node:path'
import { expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { deployMigrations } from './deploy.ts'

test('a second run applies nothing and keeps the data', async () => {
  const user = await aUser()
  const { database, prisma } = await openedDatabase()
  expect(await deployMigrations(database.pool, path.resolve('prisma/migrations'))).toEqual([])
  expect(await prisma.user.findUnique({ where: { id: user.id } })).not.toBeNull()
})

test('what happened is never rewritten: the database refuses to change an event', async () => {
  const { prisma } = await openedDatabase()
  const event = await prisma.domainEvent.create({ data: { type: 'need.published', subjectId: 'n1' } })
  await expect(
    prisma.domainEvent.update({ where: { id: event.id }, data: { type: 'x.y' } }),
  ).rejects.toThrow()
})
