import type { Actor } from '#app/modules/accounts/actor.ts'
import { mayReadTrace } from './may-read-trace.server.ts'
import { replayMatch } from './replay-match.server.ts'

/** The whole trace as it was hashed, named after its hash; null where there is none for this official. */
export async function readTraceBytes(
  actor: Actor,
  id: string,
): Promise<{ name: string; text: string } | null> {
  if (!(await mayReadTrace(actor, id))) return null
  const outcome = await replayMatch(id)
  if (!outcome.ok) return null
  const { storedHash, stored } = outcome.value
  return { name: `${storedHash.slice(0, 12)}.json`, text: stored }
}
