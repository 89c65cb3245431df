/** The programs of the product as processes of their own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process'

/** Starts the entry of the web server or of the worker. */
export function start(entry: 'web' | 'worker', env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', `app/entry.${entry}.ts`], {
    stdio: 'ignore',
    env: { ...process.env, LOG_LEVEL: 'silent', ...env },
  })
}

export function ended(program: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve(program.exitCode)
    else program.once('exit', (code) => resolve(code))
  })
}

export async function kill(program: ChildProcess | undefined): Promise<void> {
  if (!program) return
  program.kill('SIGKILL')
  await ended(program)
}
