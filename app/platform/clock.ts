/** Runs a job again and again, one run at a time, until stopped; a failure is logged and the next run comes as usual. */
export type Clock = { stop(): Promise<void> }

export function startClock(
  everyMilliseconds: number,
  job: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): Clock {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const tick = () => {
    running = job()
      .catch(onFailure)
      .finally(() => {
        if (!stopped) timer = setTimeout(tick, everyMilliseconds)
      })
  }
  timer = setTimeout(tick, everyMilliseconds)
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
