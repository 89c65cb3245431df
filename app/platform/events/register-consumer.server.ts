import type { Consumer, EventHandler } from './consumer.server.ts'

// The server's build and the entry that starts it are separate bundles and share this.
const held = globalThis as typeof globalThis & { yupeiConsumers?: Map<string, Consumer> }
held.yupeiConsumers ??= new Map()
const consumers = held.yupeiConsumers

/**
 * Has events of these types handed over to `handle`, each once in effect and in the order in which they were committed.
 * @param name under which its place in the log is kept: another name begins anew
 * @param late what is done for an event that was set aside and comes after those behind it; the same, unless told otherwise
 * @param startAt where it begins the first time: with what happens from now on, unless told otherwise
 */
export function registerConsumer(
  name: string,
  types: readonly string[] | 'all',
  handle: EventHandler,
  { startAt = 'end', late = handle }: { startAt?: Consumer['startAt']; late?: EventHandler } = {},
): void {
  consumers.set(name, { name, types, handle, handleLate: late, startAt })
}

export function registeredConsumers(): Consumer[] {
  return [...consumers.values()]
}
