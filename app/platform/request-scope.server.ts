import { AsyncLocalStorage } from 'node:async_hooks'

type Scope = { requestId: string; remembered: Map<string, unknown>; outage?: boolean }

// The server's build and the entry that starts it are separate bundles and share this.
const held = globalThis as typeof globalThis & { yupeiScope?: AsyncLocalStorage<Scope> }
held.yupeiScope ??= new AsyncLocalStorage<Scope>()
const scope = held.yupeiScope

export function withinRequest<Result>(requestId: string, work: () => Result): Result {
  return scope.run({ requestId, remembered: new Map() }, work)
}

/** The reference number a person can quote. */
export function requestId(): string | undefined {
  return scope.getStore()?.requestId
}

/** Remembers that the database was away while this request was answered. */
export function noteOutage(): void {
  const current = scope.getStore()
  if (current) current.outage = true
}

export function metOutage(): boolean {
  return scope.getStore()?.outage === true
}

/** Computes a value once in each request; outside of one, each time. */
export function oncePerRequest<Value>(key: string, compute: () => Value): Value {
  const remembered = scope.getStore()?.remembered
  if (!remembered) return compute()
  if (!remembered.has(key)) remembered.set(key, compute())
  return remembered.get(key) as Value
}
