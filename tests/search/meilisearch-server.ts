/** A Meilisearch of the suite's own: a free port, a fresh folder (or that of one that was killed), gone afterwards. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../scripts/free-port.js'

export type Server = {
  url: string
  folder: string
  /** Ends it in good order and removes its folder. */
  stop(): Promise<void>
  /** SIGKILL: nothing is put in order, and the folder stays as it is. */
  kill(): Promise<void>
}

const START_LIMIT_MILLISECONDS = 60_000

/** The version of the program on the PATH; undefined where there is none. */
export function meilisearchOnPath(): string | undefined {
  const { status, stdout } = spawnSync('meilisearch', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/**
 * @param existing the folder of a server that was killed
 * @param port that of one that was killed; any free one otherwise
 * @param masterKey starts it as for production, where nobody gets in without a key
 */
export async function startMeilisearch({
  existing,
  port,
  masterKey,
  indexingMemory = '256MiB',
  indexingThreads = 1,
}: {
  existing?: string
  port?: number
  masterKey?: string
  indexingMemory?: string
  indexingThreads?: number
} = {}): Promise<Server> {
  const folder = existing ?? (await mkdtemp(path.join(tmpdir(), 'yupei-meilisearch-')))
  const address = `127.0.0.1:${port ?? (await freePort())}`
  const program = spawn(
    'meilisearch',
    [
      '--http-addr',
      address,
      '--db-path',
      path.join(folder, 'data'),
      '--no-analytics',
      ...(masterKey ? ['--env', 'production', '--master-key', masterKey] : ['--env', 'development']),
      '--max-indexing-memory',
      indexingMemory,
      '--max-indexing-threads',
      String(indexingThreads),
    ],
    { cwd: folder, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= end()
    return stopped
  }
  const end = async () => {
    program.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const kill = async () => {
    program.kill('SIGKILL')
    await ended
  }
  const url = `http://${address}`
  const deadline = Date.now() + START_LIMIT_MILLISECONDS
  while (Date.now() < deadline && program.exitCode === null) {
    const healthy = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return { url, folder, stop, kill }
    await wait(50)
  }
  await stop()
  throw new Error('meilisearch did not start')
}
