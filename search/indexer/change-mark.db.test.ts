import { expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { changeMark } from './change-mark.server.ts'

async function sql() {
  const { database } = await openedDatabase()
  return sqlOfPool(database.pool)
}
const line = (id: number) =>
  openedDatabase().then(({ prisma }) =>
    prisma.staleDocument.create({ data: { id, index: 'offerings', documentId: `d${id}` } }),
  )

test('the mark is another one after every change, and the same without one', async () => {
  expect(await changeMark(await sql())).toBeNull()
  await line(10)
  const first = await changeMark(await sql())
  expect(await changeMark(await sql())).toBe(first)
  await line(11)
  expect(await changeMark(await sql())).not.toBe(first)
})

test('a change that was begun first and committed last changes the mark too', async () => {
  await line(21)
  const before = await changeMark(await sql())
  await line(20)
  expect(await changeMark(await sql())).not.toBe(before)
})
