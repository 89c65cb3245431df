/** Who is asked, and how long it may take. Whatever goes wrong, the answer is "away", never anything else. */
import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { SearchUnavailable } from '#search/engine.ts'

export type MeilisearchAddress = {
  url: string
  key?: string
  /** Begins the names of our indexes; several installations may share a server. */
  prefix?: string
  /** How long a search may take, all its questions together, before it counts as unanswered. */
  timeoutMilliseconds?: number
  /** The same for the candidates of a match, for which nobody looks at an empty page. */
  retrieveMilliseconds?: number
  patience?: Partial<Patience>
}

/** How long writing waits. */
export type Patience = {
  /** For one request of it. */
  requestMilliseconds: number
  /** For a task to be done. With two tasks to a batch still less than the lease of the outbox. */
  taskMilliseconds: number
  /** For a server that does not answer while a task of it is waited for: a restart, a proxy's moment. */
  outageMilliseconds: number
}

export function openClient({ url, key }: MeilisearchAddress, timeout?: number): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout,
    // A compressed answer comes in pieces, and each waits some 40 ms for the acknowledgement of the one before.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  })
}

/** A search or a look: whatever goes wrong, another engine may answer. */
export async function ask<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    throw new SearchUnavailable('meilisearch', error)
  }
}

/** The answer about an index; null where there is no such index. */
export async function unlessAbsent<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null
    throw error
  }
}
