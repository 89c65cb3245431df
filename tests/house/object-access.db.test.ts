/**
 * Every loader and action of every route, asked by everybody for what is another's (quality S3), and every answer searched for
 * what no answer holds (S2). A route that is not in the table fails. Answers to their rightful owners are not judged here.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { withinRequest } from '#app/platform/request-scope.server.ts'
import { routeTable } from './route-table.ts'
import { type Answer, type Asker, askers, type Row } from './routes/answers.ts'
import { aWorld, cookieOf, SECRET, type World } from './world.ts'

type Handler = (given: {
  request: Request
  params: Record<string, string>
  context: { clientAddress: string }
}) => Promise<unknown>
type Module = { loader?: Handler; action?: Handler }
type Answered = { status: number; location: string; text: string }

/** Each asks every route of the site; on a machine with other work that takes its time. */
const TIMEOUT_MILLISECONDS = 120_000

const folder = path.resolve('app/routes')
const names = readdirSync(folder).map((file) => file.replace(/\.tsx$/, ''))
const modules = new Map<string, Module>()
for (const name of [...names, 'root']) {
  const file = name === 'root' ? path.resolve('app/root.tsx') : path.join(folder, `${name}.tsx`)
  modules.set(name, (await import(/* @vite-ignore */ file)) as Module)
}

/** Keys that are in no answer to anybody, and the few that only sound like them; a list is what is wrong with a field of that name. */
const FORBIDDEN_KEY = /"(\w*(?:password|passwd|secret|token|hash|cookie|phone)\w*)":(?!\[)/gi
const HARMLESS_KEYS = new Set(['storedHash', 'replayedHash', 'hash'])

test('every route is in the table, with a form for every action', () => {
  const missing = [...modules].flatMap(([name, { loader, action }]) => {
    const row = routeTable[name]
    return [
      ...(loader && !row?.read ? [`${name}: loader`] : []),
      ...(action && !row?.write?.forms.length ? [`${name}: action`] : []),
    ]
  })
  expect(missing).toEqual([])
  expect(Object.keys(routeTable).filter((name) => !modules.has(name))).toEqual([])
})

describe.each(askers)('what belongs to an organization, asked for by: %s', (asker) => {
  test('is not read', { timeout: TIMEOUT_MILLISECONDS }, async () => {
    const world = await aWorld()
    for (const [name, row] of Object.entries(routeTable)) {
      const { loader } = modules.get(name) ?? {}
      if (!loader || !row.read) continue
      const answer = await ask(loader, await requestOf(world, asker, row), row, world)
      expect
        .soft(kindOf(answer, row.read[asker]), `${name}: ${answer.status} ${answer.location}`)
        .toBe(row.read[asker])
      judgeText(answer.text, name, asker, world)
    }
  })

  test('is not changed', { timeout: TIMEOUT_MILLISECONDS }, async () => {
    const world = await aWorld()
    const before = await everyRow([])
    for (const [name, row] of Object.entries(routeTable)) {
      const { action } = modules.get(name) ?? {}
      if (!action || !row.write) continue
      for (const form of row.write.forms) {
        const request = await requestOf(world, asker, row, form(world))
        const answer = await ask(action, request, row, world)
        const what = `${name} ${JSON.stringify(form(world)).slice(0, 60)}: ${answer.status} ${answer.location}`
        expect.soft(kindOf(answer, row.write.answers[asker]), what).toBe(row.write.answers[asker])
        judgeText(answer.text, name, asker, world)
        expect.soft(await changed(before, world), what).toEqual([])
      }
    }
    await judgeRights(world)
  })
})

async function requestOf(
  world: World,
  asker: Asker,
  row: Row,
  form?: Record<string, string>,
): Promise<Request> {
  const url = `http://localhost/asked-for${row.search?.(world) ?? ''}`
  // Signing up and the like end the session in which they are asked for.
  const userId = world.userIds[asker]
  const cookie = userId && (await cookieOf(userId))
  const headers = new Headers(cookie ? { Cookie: cookie } : {})
  if (!form) return new Request(url, { headers })
  return new Request(url, { method: 'POST', headers, body: new URLSearchParams(form) })
}

let asked = 0

async function ask(handler: Handler, request: Request, row: Row, world: World): Promise<Answered> {
  asked += 1
  const given = {
    request,
    params: row.params?.(world) ?? {},
    // Limits by address are not what is asked about here.
    context: { clientAddress: `192.0.2.${asked}` },
  }
  const answer = await withinRequest(String(asked), () => handler(given)).catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  if (answer instanceof Response)
    return {
      status: answer.status,
      location: answer.headers.get('Location') ?? '',
      text: await answer.text(),
    }
  if (isDataWithInit(answer))
    return { status: answer.init?.status ?? 200, location: '', text: JSON.stringify(answer.data) }
  return { status: 200, location: '', text: JSON.stringify(answer) ?? '' }
}

function isDataWithInit(answer: unknown): answer is { data: unknown; init?: { status?: number } } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'type' in answer &&
    answer.type === 'DataWithResponseInit'
  )
}

function kindOf({ status, location }: Answered, wanted: Answer): Answer | string {
  if (location.startsWith('/sign-in') && wanted === 'sign-in') return 'sign-in'
  if (location === '/organization/new' && wanted === 'organization') return 'organization'
  if (status === 404) return 'hidden'
  // An organization's own form may be refused for its sender's role; that is said where it is.
  if (status === 403) return 'forbidden'
  return status < 500 ? 'own' : `fault ${status}`
}

function judgeText(text: string, name: string, asker: Asker, { victim }: World) {
  const keys = [...text.matchAll(FORBIDDEN_KEY)]
    .map(([, key]) => key ?? '')
    .filter((key) => !HARMLESS_KEYS.has(key))
  // An organization's own people read and correct its number.
  const own = asker === 'viewer' || name.startsWith('_app.organization')
  expect.soft(own ? keys.filter((key) => key !== 'phone') : keys, `${name}: keys`).toEqual([])
  // A viewer is one of them, and an official sees needs and traces.
  if (asker === 'viewer') return
  expect.soft(text.includes(victim.email), `${name}: the owner's e-mail`).toBe(false)
  // And it finds what it looked at again on its workbench.
  const ofMatched = ['_public.demand.$id', '_app.demand.$id.interest', '_app.workbench']
  const matched = asker === 'provider' && ofMatched.includes(name)
  if (asker !== 'official' && !matched)
    expect.soft(text.includes(SECRET), `${name}: what is not public`).toBe(false)
}

/** Every row of every table by its hash; of those whose hash is known, no more than that. */
async function everyRow(known: Iterable<string>): Promise<Map<string, string | null>> {
  const { database } = await openedDatabase()
  query ??= await queryOfEveryRow()
  const { rows } = await database.pool.query<{ hash: string; line: string | null }>(query, [[...known]])
  return new Map(rows.map(({ hash, line }) => [hash, line]))
}

let query: string | undefined

/** One query for all tables: it is asked after every form of every asker, and most rows are as they were. */
async function queryOfEveryRow(): Promise<string> {
  const { database } = await openedDatabase()
  const { rows } = await database.pool.query<{ lines: string }>(`
    SELECT format('SELECT %L || row_to_json(t)::text AS line FROM %I t', quote_ident(tablename) || ' ', tablename) AS lines
    FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'RateLimit')`)
  const lines = rows.map((row) => row.lines).join(' UNION ALL ')
  return `WITH every AS MATERIALIZED (SELECT md5(line) AS hash, line FROM (${lines}) t)
    SELECT hash, CASE WHEN hash = ANY($1) THEN NULL ELSE line END AS line FROM every`
}

/** What came, went or became another of all rows in which something of the victim is named. */
async function changed(before: ReadonlyMap<string, string | null>, { victim }: World): Promise<string[]> {
  const after = await everyRow(before.keys())
  const ids = Object.values(victim).filter(Boolean)
  const named = (line: string) => ids.some((id) => line.includes(id))
  // A viewer may act for the organization in sessions of their own, and take its lists into files of their own.
  const mine = (line: string) => /^"(Session|Export|Job)" /.test(line) && !line.includes(victim.userId)
  const lines = (rows: Iterable<[string, string | null]>) => [...rows].flatMap(([, line]) => line ?? [])
  const gone = lines([...before].filter(([hash]) => !after.has(hash)))
  return [
    ...gone.filter((line) => named(line) && !mine(line)).map((line) => `gone: ${line}`),
    ...lines(after)
      .filter((line) => named(line) && !mine(line))
      .map((line) => `new: ${line}`),
  ]
}

/** Nobody has more rights than before, whatever they said they were. */
async function judgeRights({ userIds, victim }: World) {
  const { prisma } = await openedDatabase()
  const officials = await prisma.user.findMany({ where: { platformRole: { not: 'member' } } })
  expect(officials.map(({ id }) => id)).toEqual([userIds.official])
  expect(
    await prisma.organization.count({
      where: { OR: [{ verification: { not: 'unverified' } }, { demo: true }] },
    }),
  ).toBe(0)
  expect(await prisma.certificate.count({ where: { verifiedAt: { not: null } } })).toBe(0)
  expect(await prisma.membership.count({ where: { organizationId: victim.organizationId } })).toBe(2)
}
