import { logger } from '#app/platform/logger.server.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import { openWave } from './open-wave.server.ts'
import {
  currentRunId,
  insertRouting,
  type LockedRouting,
  lockRouting,
  needsMatchedAnew,
  takeDueWave,
  updateRouting,
} from './routing.data.server.ts'

/** Needs looked at in one go at most; the rest comes with the next. */
const BATCH = 20

/**
 * A job: needs that were matched for the first time or anew begin or go on, and waves whose time has come go out. Returns how many
 * providers were told.
 */
export async function openDueWaves(now: Date): Promise<number> {
  let told = 0
  for (const needId of await reading((tx) => needsMatchedAnew(tx, BATCH)))
    told += await transaction((tx) => lookAtMatches(tx, needId, now))
  for (let turn = 0; turn < BATCH; turn++) {
    const opened = await transaction(async (tx) => {
      const needId = await takeDueWave(tx, now)
      const routing = needId && (await lockRouting(tx, needId))
      if (!routing) return null
      return routing.need.open ? openWave(tx, routing, now) : rest(tx, routing)
    })
    if (opened === null) break
    told += opened
  }
  if (told > 0) logger.debug({ job: 'waves', told }, 'providers told')
  return told
}

/** A first computation starts the waves. A later one wakes what had nobody left, and is otherwise for the next wave to see. */
async function lookAtMatches(tx: Tx, needId: string, now: Date): Promise<number> {
  await insertRouting(tx, needId, now)
  const routing = await lockRouting(tx, needId)
  const runId = await currentRunId(tx, needId)
  if (!routing || routing.runId === runId) return 0
  await updateRouting(tx, needId, { runId })
  if (!routing.need.open) return 0
  if (routing.state === 'stopped' && routing.stopReason === 'over') {
    // Published anew after it was over.
    await updateRouting(tx, needId, { state: 'running', stopReason: null })
    return openWave(tx, { ...routing, state: 'running', stopReason: null }, now)
  }
  return routing.state === 'exhausted' || (routing.state === 'running' && routing.wave === 0)
    ? openWave(tx, routing, now)
    : 0
}

/** What is over is stopped by another job; until then it is not due again. */
async function rest(tx: Tx, { needId }: LockedRouting): Promise<number> {
  await updateRouting(tx, needId, { nextWaveAt: null })
  return 0
}
