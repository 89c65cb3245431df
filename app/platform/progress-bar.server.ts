import { Presets, SingleBar } from 'cli-progress'

export type ProgressBar = { reach: (done: number) => void; stop: () => void }

/**
 * A bar on a terminal; elsewhere a plain line each tenth, so that logs stay readable. On standard error unless told otherwise.
 * @param words what stands before and after the numbers, and before the time left: '匹配', '条需求', '剩余'
 */
export function showProgress(
  words: { before: string; after: string; left: string },
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressBar {
  const { before, after, left } = words
  if (stream.isTTY) {
    const format = `${before} {bar} {value}/{total} ${after} · ${left} {eta_formatted}`
    const bar = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic)
    bar.start(total, 0)
    return { reach: (done) => bar.update(done), stop: () => bar.stop() }
  }
  let last = 0
  return {
    reach(done) {
      const tenth = (count: number) => Math.floor((10 * count) / total)
      if (tenth(done) > tenth(last)) stream.write(`${before} ${done}/${total} ${after}\n`)
      last = done
    },
    stop() {},
  }
}
