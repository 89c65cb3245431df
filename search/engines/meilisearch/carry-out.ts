/** Writes: each is a task that the server does later or never, so each is waited for. A 202 alone promises nothing. */
import { setTimeout as wait } from 'node:timers/promises'
import { type EnqueuedTask, type Meilisearch, MeilisearchApiError, type Task } from 'meilisearch'
import { SearchRejected, SearchUnavailable } from '#search/engine.ts'
import { type MeilisearchAddress, openClient, type Patience } from './call.ts'

/** Who writes, and how long it waits. */
export type Writer = { client: Meilisearch; patience: Patience }

const FIRST_LOOK_MILLISECONDS = 10
const LAST_LOOK_MILLISECONDS = 500

/** Refusals that concern the index and not what was written to it: an operator mends it, and the same document is then taken. */
const OF_THE_INDEX = new Set([
  'index_not_found',
  'index_primary_key_already_exists',
  'index_primary_key_no_candidate_found',
  'index_primary_key_multiple_candidates_found',
])

export function openWriter(address: MeilisearchAddress): Writer {
  const patience = {
    requestMilliseconds: 30_000,
    taskMilliseconds: 50_000,
    outageMilliseconds: 10_000,
    ...address.patience,
  }
  return { client: openClient(address, patience.requestMilliseconds), patience }
}

type Write = (client: Meilisearch) => PromiseLike<EnqueuedTask>
type Terms = {
  /** Codes of failures that mean that there was nothing to do. */
  harmless?: readonly string[]
  /** Where it may take longer than a common write. */
  taskMilliseconds?: number
}

/**
 * Returns when the task of the write has succeeded.
 * @throws SearchRejected where what was written is at fault; SearchUnavailable for all else, which may pass
 */
export async function carryOut(writer: Writer, write: Write, terms?: Terms): Promise<void> {
  const done = await begin(writer, write, terms)
  await done()
}

/**
 * Gives the write to the server and returns what waits for its task to succeed. The server takes writes together that lie in
 * its queue, so a long load begins the next before it waits for the last.
 * @throws as `carryOut` does, now or later
 */
export async function begin(
  { client, patience }: Writer,
  write: Write,
  { harmless = [], taskMilliseconds = patience.taskMilliseconds }: Terms = {},
): Promise<() => Promise<void>> {
  const { taskUid } = await enqueue(client, write)
  return async () => {
    const task = await lookUntil({ ...patience, taskMilliseconds }, `task ${taskUid}`, async () => {
      const seen = await client.tasks.getTask(taskUid)
      return seen.status === 'enqueued' || seen.status === 'processing' ? null : seen
    })
    accept(task, harmless)
  }
}

function accept(task: Task, harmless: readonly string[]): void {
  if (task.status === 'succeeded') return
  const { code, type, message } = task.error ?? { code: '', type: '', message: `the task was ${task.status}` }
  if (code && harmless.includes(code)) return
  // A full disk or a crash fails every task of its batch, good ones too.
  throw refusal({ code, type }) ? new SearchRejected('meilisearch', message) : unavailable(message)
}

/**
 * Looks again and again, less and less often, until there is something to see.
 * @throws SearchUnavailable where the server was silent for too long, lost the task, or is not done in time
 */
export async function lookUntil<Seen>(
  { taskMilliseconds, outageMilliseconds }: Patience,
  what: string,
  look: () => Promise<Seen | null>,
): Promise<Seen> {
  const deadline = performance.now() + taskMilliseconds
  let heard = performance.now()
  for (let pause = FIRST_LOOK_MILLISECONDS; ; pause = Math.min(pause * 1.5, LAST_LOOK_MILLISECONDS)) {
    try {
      const seen = await look()
      if (seen !== null) return seen
      heard = performance.now()
    } catch (error) {
      // A server that lost its folder knows of no task.
      if (error instanceof MeilisearchApiError && error.cause?.code === 'task_not_found')
        throw unavailable(error)
      if (performance.now() - heard > outageMilliseconds) throw unavailable(error)
    }
    // What is waited for stays with the server; done later, before its repeat, it does no harm.
    if (performance.now() + pause > deadline) throw unavailable(`${what} is not done yet`)
    await wait(pause)
  }
}

/** @throws as `carryOut` does */
export async function enqueue(client: Meilisearch, write: Write): Promise<EnqueuedTask> {
  try {
    return await write(client)
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause && refusal(error.cause)) {
      throw new SearchRejected('meilisearch', error.message)
    }
    throw unavailable(error)
  }
}

/** The server says itself where a fault lies; a full disk, for one, is a 422 and yet none of the document's. */
function refusal({ code, type }: { code: string; type: string }): boolean {
  return type === 'invalid_request' && !OF_THE_INDEX.has(code)
}

function unavailable(cause: unknown) {
  return new SearchUnavailable('meilisearch', cause)
}
