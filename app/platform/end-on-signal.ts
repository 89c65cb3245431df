/** Longer nobody waits for a process to end by itself; what is left then is taken up by another one. */
const LIMIT_MILLISECONDS = 25_000

/** Ends the process in good order when it is told to. @param end what is to be finished first */
export function endOnSignal(end: (signal: 'SIGTERM' | 'SIGINT') => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      setTimeout(() => process.exit(1), LIMIT_MILLISECONDS)
      await end(signal)
      process.exit(0)
    })
  }
}
