/** What is pressed on the page of a report does what it says, and leads where the reader was. */
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { withinRequest } from '#app/platform/request-scope.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { action } from '../../app/routes/official.reports_.$id.tsx'
import { cookieOf } from './world.ts'

let cookie: string
let authorId: string
beforeEach(async () => {
  authorId = (await aUser({ platformRole: 'official' })).id
  cookie = await cookieOf((await aUser({ platformRole: 'official' })).id)
})

const aReport = (status: 'counting' | 'draft') =>
  transaction((tx) =>
    tx.report.create({
      data: {
        ...{ scope: 'city', period: '2026-10', until: new Date('2026-10-31T16:00:00Z'), edition: 1 },
        ...{ position: 0n, snapshot: '', hash: status === 'draft' ? 'hash' : '', status, authorId },
      },
    }),
  )

async function pressed(id: string, intent: string, chapter?: string): Promise<Response> {
  const address = officialPaths.report(id, { chapter })
  const body = new URLSearchParams({ intent, seen: '' })
  const headers = { Cookie: cookie }
  const request = new Request(`http://localhost${address}`, { method: 'POST', headers, body })
  const given = { request, params: { id }, context: { clientAddress: randomUUID() } }
  return withinRequest(randomUUID(), () => action(given)) as Promise<Response>
}

const statusOf = async (id: string) =>
  (await transaction((tx) => tx.report.findUniqueOrThrow({ where: { id } }))).status

test('counting anew leads back to the chapter that was read', async () => {
  const { id } = await aReport('draft')
  const { headers } = await pressed(id, 'check', 'parts')
  expect(headers.get('Location')).toBe(officialPaths.report(id, { chapter: 'parts' }))
})

test('what the page does not offer is refused, and releases nothing', async () => {
  const { id } = await aReport('draft')
  for (const intent of ['', 'publish']) {
    await expect(pressed(id, intent)).rejects.toMatchObject({ status: 400 })
    expect(await statusOf(id)).toBe('draft')
  }
})

test('who cancels a count is told that it was cancelled, and of no draft', async () => {
  const { id } = await aReport('counting')
  expect((await pressed(id, 'cancel')).headers.get('Location')).toBe(paths.reports({ done: 'cancelled' }))
  expect(await statusOf(id)).toBe('withdrawn')
})
