/** Forgetting what was typed; apart from keeping it, because every page can sign out and few have forms. */
export const PREFIX = 'typed '

export function forget(key: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + key))
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
