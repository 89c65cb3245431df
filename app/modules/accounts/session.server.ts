import { createHash, randomBytes } from 'node:crypto'
import { oncePerRequest } from '#app/platform/request-scope.server.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import { type Actor, actorOf } from './actor.ts'
import { deleteSession, findSession, insertSession, touchSession } from './session.data.server.ts'
import {
  clearSessionSecret,
  readSessionSecret,
  SESSION_LIFE_DAYS,
  sessionIdleMilliseconds,
  writeSessionSecret,
} from './session-cookie.server.ts'

const DAY_MILLISECONDS = 86_400_000
/** A session's last use is written at most this often, or ten times in the time it may go unused. */
const TOUCH_EVERY_MILLISECONDS = 10 * 60_000

const sessionIdOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Starts a session with a fresh secret; the answer's headers carry the cookie. */
export async function startSession(
  tx: Tx,
  request: Request,
  userId: string,
  organizationId: string | null = null,
): Promise<Headers> {
  const secret = randomBytes(32).toString('base64url')
  await insertSession(tx, {
    id: sessionIdOf(secret),
    userId,
    organizationId,
    userAgent: request.headers.get('User-Agent')?.slice(0, 200) ?? null,
    expiresAt: new Date(Date.now() + SESSION_LIFE_DAYS * DAY_MILLISECONDS),
  })
  return new Headers({ 'Set-Cookie': await writeSessionSecret(secret) })
}

/** Starts a session in place of the one this browser had: what was known before signing in is worth nothing after. */
export async function replaceSession(
  tx: Tx,
  request: Request,
  userId: string,
  organizationId: string | null = null,
): Promise<Headers> {
  const secret = await readSessionSecret(request)
  if (secret) await deleteSession(tx, sessionIdOf(secret))
  return startSession(tx, request, userId, organizationId)
}

/** Ends this browser's session and has it forget what it kept. */
export async function endSession(request: Request): Promise<Headers> {
  const secret = await readSessionSecret(request)
  if (secret) await transaction((tx) => deleteSession(tx, sessionIdOf(secret)))
  return new Headers({ 'Set-Cookie': await clearSessionSecret(), 'Clear-Site-Data': '"cache"' })
}

/** Who acts in this request; several loaders of one page ask, the database is asked once. */
export async function findActor(request: Request): Promise<Actor | null> {
  const secret = await readSessionSecret(request)
  if (!secret) return null
  const id = sessionIdOf(secret)
  return oncePerRequest(`actor:${id}`, () => loadActor(id))
}

async function loadActor(sessionId: string): Promise<Actor | null> {
  const now = new Date()
  const idle = sessionIdleMilliseconds()
  const usedSince = new Date(now.getTime() - idle)
  const session = await reading((tx) => findSession(tx, sessionId, now, usedSince))
  if (!session) return null
  if (now.getTime() - session.lastSeenAt.getTime() > Math.min(TOUCH_EVERY_MILLISECONDS, idle / 10)) {
    await reading((tx) => touchSession(tx, session.id, now))
  }
  const { memberships } = session.user
  const chosen = memberships.find((one) => one.organization.id === session.organizationId)
  return actorOf(session.user, chosen ?? memberships[0], session.id)
}
