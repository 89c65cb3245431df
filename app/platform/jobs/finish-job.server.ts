import { setTimeout as pause } from 'node:timers/promises'
import { reading } from '../transaction.server.ts'
import { runJobOf } from './run-jobs.server.ts'
import { findJob } from './start-job.server.ts'

const LOOK_AGAIN_MILLISECONDS = 300

/**
 * Sees a queued job through: does it in this process, or waits for the worker that was faster. An attempt that fails here is
 * not tried again; a worker may still do so.
 * @param onProgress rows done of all
 */
export async function finishJob(
  type: string,
  subjectId: string,
  onProgress: (done: number, total: number) => void,
): Promise<{ ok: true } | { ok: false; reason: string }> {
  for (;;) {
    const ran = await runJobOf(type, subjectId, onProgress)
    if (typeof ran === 'object') return { ok: false, reason: ran.failed }
    const state = await reading((tx) => findJob(tx, type, subjectId))
    if (state?.status === 'done') return { ok: true }
    if (!state || state.status === 'failed') return { ok: false, reason: type }
    if (state.total) onProgress(state.done, state.total)
    await pause(LOOK_AGAIN_MILLISECONDS)
  }
}
