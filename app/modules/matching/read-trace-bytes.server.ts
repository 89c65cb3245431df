import { isUuid } from '#app/platform/uuid.ts'
import { replayMatch } from './replay-match.server.ts'

/** The whole trace as it was hashed, named after its hash; null where there is none. */
export async function readTraceBytes(id: string): Promise<{ name: string; text: string } | null> {
  if (!isUuid(id)) return null
  const outcome = await replayMatch(id)
  if (!outcome.ok) return null
  const { storedHash, stored } = outcome.value
  return { name: `${storedHash.slice(0, 12)}.json`, text: stored }
}
