import type { Consumer, EventHandler } from './consumer.server.ts'

// The server's build and the entry that starts it are separate bundles and share this.
const held = globalThis as typeof globalThis & { yupeiConsumers?: Map<string, Consumer> }
held.yupeiConsumers ??= new Map()
const consumers = held.yupeiConsumers

/**
 * Has events of these types handed over to `handle`, each once in effect and in the order in which they were committed.
 * @param name under which its place in the log is kept: another name begins anew
 * @param startAt where it begins the first time: with what happens from now on, unless told otherwise
 */
export function registerConsumer(
  name: string,
  types: readonly string[] | 'all',
  handle: EventHandler,
  { startAt = 'end' }: { startAt?: Consumer['startAt'] } = {},
): void {
  consumers.set(name, { name, types, handle, startAt })
}

export function registeredConsumers(): Consumer[] {
  return [...consumers.values()]
}
