import { beginningOf } from '../beginning-of.ts'
import { logger } from '../logger.server.ts'
import { reading, type Tx } from '../transaction.server.ts'
import type { JobHandler } from './job.ts'

/** After this many failures a job stays as it is, with the reason. */
export const ATTEMPTS_LIMIT = 5
/** A worker that has not said anything for so long is taken for dead. */
const LEASE_SECONDS = 60
const HEARTBEAT_MILLISECONDS = 15_000

// The server's build and the entry that starts it are separate bundles and share this.
const held = globalThis as typeof globalThis & { yupeiJobHandlers?: Map<string, JobHandler> }
held.yupeiJobHandlers ??= new Map()
const handlers = held.yupeiJobHandlers

/** Says who does jobs of a type; a later one takes its place. */
export function registerJob(type: string, handler: JobHandler): void {
  handlers.set(type, handler)
}

/** Does queued jobs one after the other until none is due; returns how many were finished. */
export async function runJobs(): Promise<number> {
  for (let finished = 0; ; finished++) {
    const job = await reading((tx) => claimJob(tx, [...handlers.keys()]))
    if (!job) return finished
    await runJob(job)
  }
}

/**
 * Does the queued job of a type for a subject here and now, for commands of the terminal.
 * @param onProgress told what the job says of itself
 * @returns 'not-due' where there is none, or a worker has it
 */
export async function runJobOf(
  type: string,
  subjectId: string,
  onProgress: (done: number, total: number) => void,
): Promise<'not-due' | 'done' | { failed: string }> {
  const job = await reading((tx) => claimJob(tx, [type], subjectId))
  if (!job) return 'not-due'
  const reason = await runJob(job, onProgress)
  return reason === null ? 'done' : { failed: reason }
}

type Claimed = { id: string; type: string; subjectId: string; attempts: number }

async function claimJob(
  tx: Tx,
  types: string[],
  subjectId: string | null = null,
): Promise<Claimed | undefined> {
  const rows = await tx.$queryRaw<Claimed[]>`
    UPDATE "Job" SET "attempts" = "attempts" + 1, "notBefore" = now() + make_interval(secs => ${LEASE_SECONDS}::int)
    WHERE "id" = (
      SELECT "id" FROM "Job"
      WHERE "finishedAt" IS NULL AND "notBefore" <= now() AND "attempts" < ${ATTEMPTS_LIMIT}::int AND "type" = ANY(${types}::text[])
        AND (${subjectId}::uuid IS NULL OR "subjectId" = ${subjectId}::uuid)
      ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "type", "subjectId", "attempts"`
  return rows[0]
}

/** Returns why it failed; null where it is done. */
async function runJob(
  { id, type, subjectId, attempts }: Claimed,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<string | null> {
  const extend = (data: { done?: number; total?: number } = {}) =>
    reading((tx) => tx.job.updateMany({ where: { id }, data: { ...data, notBefore: leaseEnd() } }))
  const heartbeat = setInterval(() => void extend().catch(() => {}), HEARTBEAT_MILLISECONDS)
  try {
    await handlers.get(type)?.({
      id,
      type,
      subjectId,
      progress: async (done, total) => {
        await extend({ done, total })
        onProgress(done, total)
      },
    })
    await reading((tx) =>
      tx.job.updateMany({ where: { id }, data: { finishedAt: new Date(), lastError: null } }),
    )
    return null
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    logger.error({ job: type, subjectId, error: reason }, 'job failed')
    const wait = attempts < ATTEMPTS_LIMIT ? 5_000 * 2 ** attempts : 0
    const notBefore = new Date(Date.now() + wait)
    await reading((tx) =>
      tx.job.updateMany({ where: { id }, data: { lastError: beginningOf(reason, 2000), notBefore } }),
    )
    return error instanceof Error ? error.message : reason
  } finally {
    clearInterval(heartbeat)
  }
}

const leaseEnd = () => new Date(Date.now() + LEASE_SECONDS * 1000)
