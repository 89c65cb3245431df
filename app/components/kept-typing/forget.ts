/** Forgetting what was typed; apart from keeping it, because every page can sign out and few have forms. */
export const PREFIX = 'typed '
export const KEPT_FOR_MILLISECONDS = 14 * 86_400_000

export function forget(key: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + key))
}

/** What has lain too long, of everybody: its own form may never be opened here again. @param now in milliseconds */
export function forgetExpired(now: number): void {
  for (const key of keysOf('')) {
    const text = withStorage((storage) => storage.getItem(PREFIX + key)) ?? ''
    // Quotes inside of what was typed are escaped, so this is the record's own.
    const at = Number(/"at":(\d+)/.exec(text)?.[1] ?? 0)
    if (now - at >= KEPT_FOR_MILLISECONDS) forget(key)
  }
}

/** Everything, of everybody: at signing out. */
export function forgetAll(): void {
  for (const key of keysOf('')) forget(key)
}

export function keysOf(start: string): string[] {
  const all = withStorage((storage) => Object.keys(storage)) ?? []
  return all.filter((key) => key.startsWith(PREFIX + start)).map((key) => key.slice(PREFIX.length))
}

/** Browsers may forbid the storage or call it full: then nothing is kept, and the form works as ever. */
export function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(window.localStorage)
  } catch {
    return undefined
  }
}
