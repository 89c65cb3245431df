/** docs/security/controls.md names for each control where it stands and what tests it: both are there. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/security/controls.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| control'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const filesIn = (cell = '') => cell.match(/[\w./$-]+\.tsx?\b/g) ?? []

test('every control says where it stands, what tests it, what was taken away and what failed', () => {
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter((row) => row.length !== 7 || row.slice(1, 6).some((cell) => !cell))).toEqual([])
})

test('and names files that are there', () => {
  const absent = rows.flatMap(([, , where, proof]) => [
    ...(filesIn(where).length ? [] : [`nowhere: ${where}`]),
    ...(filesIn(proof).length ? [] : [`untested: ${where}`]),
    ...[...filesIn(where), ...filesIn(proof)].filter((file) => !existsSync(file)),
  ])
  expect(absent).toEqual([])
})
