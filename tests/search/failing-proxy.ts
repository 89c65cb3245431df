/** Stands between the engine and a real server and does what networks and full machines do, one failure at a time. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Failure =
  /** What a load balancer says of a server that is not there. */
  | 'html-502'
  /** What the server itself says when its search queue is full (its own words, copied from an answer). */
  | 'queue-full'
  /** What the server says of a write when its disk is full. */
  | 'disk-full'
  /** An answer that does not come while the failure lasts. */
  | 'silence'
  /** An answer that comes after `LATE_MILLISECONDS`. */
  | 'late'
  /** The connection ends before an answer begins. */
  | 'cut'
  /** The connection ends in the middle of an answer whose length was announced. */
  | 'cut-midway'

type Concern = (asked: { method: string; path: string }) => boolean

export type FailingProxy = {
  url: string
  /** Requests that came, with what was done to each. */
  log: { method: string; path: string; failure: Failure | null }[]
  /** Fails requests from now on, all or those of concern, at most `times` of them; null heals, also those that wait. */
  fail(failure: Failure | null, given?: { concerns?: Concern; times?: number }): void
  /** Another server from now on. */
  leadTo(url: string): void
  stop(): Promise<void>
}

const LATE_MILLISECONDS = 250
const DISK_FULL = {
  message: 'There is no more space left on the device. Consider increasing the size of the disk/partition.',
  code: 'no_space_left_on_device',
  type: 'system',
  link: 'https://docs.meilisearch.com/errors#no_space_left_on_device',
}
const QUEUE_FULL = {
  message: 'Too many search requests running at the same time: 10. Retry after 10s.',
  code: 'too_many_search_requests',
  type: 'system',
  link: 'https://docs.meilisearch.com/errors#too_many_search_requests',
}
const HTML = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

export async function failingProxy(target: string): Promise<FailingProxy> {
  let server = target
  let current: { failure: Failure; concerns: Concern; left: number } | null = null
  const waiting = new Set<() => void>()
  const log: FailingProxy['log'] = []

  const failureFor = (asked: { method: string; path: string }): Failure | null => {
    if (!current || current.left <= 0 || !current.concerns(asked)) return null
    current.left--
    return current.failure
  }

  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const asked = { method: incoming.method ?? '', path: incoming.url ?? '' }
    const failure = failureFor(asked)
    log.push({ ...asked, failure })
    if (failure === 'html-502') {
      outgoing.writeHead(502, { 'content-type': 'text/html' }).end(HTML)
    } else if (failure === 'queue-full') {
      outgoing
        .writeHead(503, { 'content-type': 'application/json', 'retry-after': '10' })
        .end(JSON.stringify(QUEUE_FULL))
    } else if (failure === 'disk-full') {
      outgoing.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify(DISK_FULL))
    } else if (failure === 'late') {
      setTimeout(() => passOn(incoming, outgoing, false), LATE_MILLISECONDS)
    } else if (failure === 'silence') {
      waiting.add(() => passOn(incoming, outgoing, false))
    } else if (failure === 'cut') {
      incoming.socket.destroy()
    } else {
      passOn(incoming, outgoing, failure === 'cut-midway')
    }
  }

  const passOn = (incoming: IncomingMessage, outgoing: ServerResponse, cut: boolean) => {
    const { hostname, port } = new URL(server)
    const { method, url: path, headers } = incoming
    const onward = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      if (!cut) {
        answer.pipe(outgoing)
        return
      }
      answer.once('data', (chunk: Buffer) => {
        outgoing.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => outgoing.destroy())
      })
    })
    onward.once('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }

  const proxy = createServer(handle)
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    fail(failure, { concerns = () => true, times = Number.POSITIVE_INFINITY } = {}) {
      current = failure ? { failure, concerns, left: times } : null
      for (const goOn of waiting) goOn()
      waiting.clear()
    },
    leadTo(url) {
      server = url
    },
    stop: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve())
        proxy.closeAllConnections()
      }),
  }
}
