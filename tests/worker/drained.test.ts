/** SIGTERM under load: the site first says that it is going, still answers whoever is under way, and then ends. */
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../scripts/free-port.js'
import { buildSite } from '../../scripts/set-up.js'
import { ended, kill, start } from './processes.ts'

const CLIENTS = 8
/** A busy machine is slow to look. */
const GRACE_SECONDS = '5'
const LOAD_MILLISECONDS = 1_500
/** As often as a load balancer that is in a hurry looks. */
const LOOK_MILLISECONDS = 50
const END_LIMIT_MILLISECONDS = 25_000

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-drained-'))
let site: ChildProcess | undefined
let port: number

beforeAll(buildSite, 120_000)

afterAll(async () => {
  await kill(site)
  rmSync(folder, { recursive: true, force: true })
})

async function startSite(): Promise<void> {
  port = await freePort()
  site = start('web', {
    NODE_ENV: 'production',
    DEMO: '1',
    DATABASE_URL: '',
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: String(port),
    SHUTDOWN_GRACE_SECONDS: GRACE_SECONDS,
  })
  await expect.poll(() => ready().catch(() => false), { timeout: 90_000 }).toBe(true)
}

const ready = () => ask('/readyz', false).then(({ status }) => status === 200)

/** One request; rejects where it is not answered. */
function ask(
  address: string,
  agent: Agent | false,
  body?: AsyncIterable<string>,
): Promise<{ status: number; kept: boolean }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path: address,
        agent,
        ...(body && {
          method: 'POST',
          headers: {
            'Content-Type': 'application/x-www-form-urlencoded',
            Origin: `http://127.0.0.1:${port}`,
            'Transfer-Encoding': 'chunked',
          },
        }),
      },
      (answer) => {
        answer.resume()
        answer.once('error', reject)
        answer.once('end', () =>
          resolve({ status: answer.statusCode ?? 0, kept: answer.headers.connection !== 'close' }),
        )
      },
    )
    sent.once('error', reject)
    if (!body) return sent.end()
    void (async () => {
      for await (const part of body) sent.write(part)
      sent.end()
    })()
  })
}

test('no request in flight fails, and readiness turns first', { timeout: 150_000 }, async () => {
  await startSite()
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const statuses = new Map<number, number>()
  const failures: string[] = []
  let open = true
  let answeredAfter = 0
  let told = Number.POSITIVE_INFINITY

  const client = async (address: string) => {
    // Once more after readiness turned: whoever is balanced here has not looked yet.
    for (let last = false; !last; ) {
      last = !open
      try {
        const { status, kept } = await ask(address, agent)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (!kept) answeredAfter += 1
      } catch (error) {
        failures.push(`${address}, ${Date.now() - told} ms after the signal: ${error}`)
      }
    }
  }
  const pages = ['/sign-in', '/catalogue?q=MES', '/glossary']
  const clients = Array.from({ length: CLIENTS }, (_, place) => client(pages[place % pages.length] as string))
  await wait(LOAD_MILLISECONDS)

  // A form that somebody on a slow line has begun to send.
  let finish = () => {}
  const slow = ask(
    '/sign-in',
    false,
    (async function* () {
      yield 'email=nobody%40example.com&'
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      yield 'password=not-the-password'
    })(),
  ).then(({ status }) => status, String)
  await wait(300)

  told = Date.now()
  site?.kill('SIGTERM')
  while (open && Date.now() - told < END_LIMIT_MILLISECONDS) {
    open = await ready().catch((error) => {
      failures.push(`/readyz: ${error}`)
      return false
    })
    await wait(LOOK_MILLISECONDS)
  }
  // Whoever looked knew before anybody was turned away; what was sent until then was answered.
  await Promise.all(clients)
  finish()
  const late = await slow
  expect(failures).toEqual([])
  expect([...statuses.keys()]).toEqual([200])
  expect(statuses.get(200)).toBeGreaterThan(CLIENTS)
  expect(answeredAfter).toBeGreaterThanOrEqual(CLIENTS)
  expect(late).toBe(422)
  expect(await ended(site as ChildProcess)).toBe(0)
  expect(Date.now() - told).toBeLessThan(END_LIMIT_MILLISECONDS)
})
