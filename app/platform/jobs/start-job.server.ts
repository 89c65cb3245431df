import type { Job } from '#prisma/generated/client.ts'
import type { Tx } from '../transaction.server.ts'
import type { JobState } from './job.ts'
import { ATTEMPTS_LIMIT } from './run-jobs.server.ts'

/** Queues work in the caller's transaction: it happens if and only if that commits. */
export async function startJob(tx: Tx, type: string, subjectId: string): Promise<string> {
  const { id } = await tx.job.create({ data: { type, subjectId }, select: { id: true } })
  return id
}

/** The newest job of a type for a subject; null where none was started. */
export async function findJob(tx: Tx, type: string, subjectId: string): Promise<JobState | null> {
  const job = await tx.job.findFirst({ where: { type, subjectId }, orderBy: newestFirst })
  return job && stateOf(job)
}

/** The newest job of a type whatever its subject, when it was queued, and why it failed last, in one line. */
export async function findLastJob(
  tx: Tx,
  type: string,
): Promise<{ state: JobState; createdAt: Date; reason: string | null } | null> {
  const job = await tx.job.findFirst({ where: { type }, orderBy: newestFirst })
  if (!job) return null
  const reason = job.lastError?.split('\n', 1)[0] ?? null
  return { state: stateOf(job), createdAt: job.createdAt, reason }
}

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

function stateOf(job: Job): JobState {
  const { id, done, total, attempts, finishedAt } = job
  if (finishedAt) return { id, status: 'done', done, total }
  // Where the last worker died without a word, its lease says so.
  if (attempts >= ATTEMPTS_LIMIT && job.notBefore <= new Date()) return { id, status: 'failed', done, total }
  return { id, status: attempts > 0 ? 'running' : 'waiting', done, total }
}

/** Has a job that was given up tried again as if for the first time; false where none was given up. */
export async function restartJob(tx: Tx, type: string, subjectId: string): Promise<boolean> {
  const now = new Date()
  const { count } = await tx.job.updateMany({
    where: { type, subjectId, finishedAt: null, attempts: { gte: ATTEMPTS_LIMIT }, notBefore: { lte: now } },
    data: { attempts: 0, lastError: null, notBefore: now },
  })
  return count > 0
}
