import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

/** Thrown where another live process holds the folder; its message is meant for the person at the terminal. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `数据目录 ${folder} 正被进程 ${pid} 使用。请先停止该进程，或设置 DATABASE_URL 改用 PostgreSQL。\n` +
        `The data folder ${folder} is in use by process ${pid}. Stop that process, or set DATABASE_URL to use PostgreSQL.`,
    )
    this.name = 'FolderInUse'
  }
}

/**
 * Takes the folder for this process and returns how to give it back. PGlite has no lock of its own, and two
 * writers would destroy the data without a word. The lock of a dead process is taken over.
 */
export function lockFolder(folder: string): () => void {
  const file = `${path.resolve(folder)}.lock`
  const mine = tryLock(file)
  if (mine) return mine
  const holder = Number(readFileSync(file, 'utf8'))
  if (isAlive(holder)) throw new FolderInUse(folder, holder)
  rmSync(file, { force: true })
  const second = tryLock(file)
  if (!second) throw new FolderInUse(folder, Number(readFileSync(file, 'utf8')))
  return second
}

function tryLock(file: string) {
  try {
    const descriptor = openSync(file, 'wx')
    writeSync(descriptor, String(process.pid))
    closeSync(descriptor)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null
    throw error
  }
  const unlock = () => rmSync(file, { force: true })
  process.once('exit', unlock)
  return unlock
}

function isAlive(pid: number) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
