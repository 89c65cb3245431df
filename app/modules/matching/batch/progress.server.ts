import { Presets, SingleBar } from 'cli-progress'

export type Progress = { step: () => void; stop: () => void }

/** A bar on a terminal; elsewhere a plain line each tenth, so that logs stay readable. Always on standard error. */
export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY) {
    const bar = new SingleBar(
      { stream, format: '匹配 {bar} {value}/{total} 条需求，剩余 {eta_formatted}', hideCursor: true },
      Presets.shades_classic,
    )
    bar.start(total, 0)
    return { step: () => bar.increment(), stop: () => bar.stop() }
  }
  let done = 0
  return {
    step() {
      done += 1
      const tenth = (count: number) => Math.floor((10 * count) / total)
      if (tenth(done) > tenth(done - 1)) stream.write(`匹配 ${done}/${total} 条需求\n`)
    },
    stop() {},
  }
}
