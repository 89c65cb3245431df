import { reading } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { deviceOf } from './device.ts'
import { listSessionsOf } from './session.data.server.ts'
import { sessionIdleMilliseconds } from './session-cookie.server.ts'
import type { SessionRow } from './session-row.ts'

/** Where one is signed in, the last used first. Ids are hashes: showing them lets nobody in. */
export async function listSessions(actor: Actor, now = new Date()): Promise<SessionRow[]> {
  const usedSince = new Date(now.getTime() - sessionIdleMilliseconds())
  const sessions = await reading((tx) => listSessionsOf(tx, actor.userId, now, usedSince))
  return sessions.map(({ userAgent, ...session }) => ({
    ...session,
    current: session.id === actor.sessionId,
    device: deviceOf(userAgent),
  }))
}
