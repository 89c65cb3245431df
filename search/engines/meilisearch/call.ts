/** Every word with the server goes through here: what goes wrong is either "away" or "refused", never anything else. */
import { type EnqueuedTaskPromise, MeilisearchApiError, type Task } from 'meilisearch'
import { SearchRejected, SearchUnavailable } from '#search/engine.ts'

const TASK_TIMEOUT_MILLISECONDS = 120_000

/** Refusals that lie in what was sent; all else (keys, queues, limits of the machine) may pass. */
const REFUSED_STATUS = new Set([400, 413, 415, 422])

/** A search or a look: whatever goes wrong, another engine may answer. */
export async function ask<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    throw new SearchUnavailable('meilisearch', error)
  }
}

/** A write: returns when its task has succeeded. A 202 alone promises nothing. */
export async function carryOut(
  write: () => EnqueuedTaskPromise,
  harmless: readonly string[] = [],
  timeout = TASK_TIMEOUT_MILLISECONDS,
): Promise<void> {
  let task: Task
  try {
    task = await write().waitTask({ timeout, interval: 20 })
  } catch (error) {
    if (error instanceof MeilisearchApiError && REFUSED_STATUS.has(error.response.status)) {
      throw new SearchRejected('meilisearch', error.message)
    }
    throw new SearchUnavailable('meilisearch', error)
  }
  if (task.status === 'succeeded') return
  const { code, type, message } = task.error ?? { code: '', type: '', message: task.status }
  if (code && harmless.includes(code)) return
  // A missing index is made by applySettings; a full disk or a crash fails every task of its batch, good ones too.
  if (type === 'invalid_request' && code !== 'index_not_found')
    throw new SearchRejected('meilisearch', message)
  throw new SearchUnavailable('meilisearch', message)
}
