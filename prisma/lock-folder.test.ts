import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FolderInUse, lockFolder } from './lock-folder.ts'

const aFolder = () => path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'pglite')

test('a folder that a live process holds is refused, and the message names the process and the way out', () => {
  const folder = aFolder()
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  expect(() => lockFolder(folder)).toThrow(new RegExp(`${process.pid}.*DATABASE_URL`, 's'))
  unlock()
  expect(existsSync(`${folder}.lock`)).toBe(false)
})

test('the lock of a process that died is taken over', () => {
  const folder = aFolder()
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(`${folder}.lock`, String(dead))
  const unlock = lockFolder(folder)
  expect(readFileSync(`${folder}.lock`, 'utf8')).toBe(String(process.pid))
  unlock()
})

test('a lock file that names no process is taken over', () => {
  const folder = aFolder()
  writeFileSync(`${folder}.lock`, '')
  lockFolder(folder)()
})
