import { expect, test } from 'vitest'
import { rowFate } from './row-fate.ts'

test.each([
  ['a key that was never seen makes something new', undefined, 'a', false, 'created'],
  ['the same row changes nothing', { importHash: 'a', status: 'draft' }, 'a', false, 'unchanged'],
  ['another row changes it', { importHash: 'a', status: 'draft' }, 'b', false, 'changed'],
  ['the same row publishes a draft', { importHash: 'a', status: 'draft' }, 'a', true, 'changed'],
  ['the same row leaves what is published', { importHash: 'a', status: 'published' }, 'a', true, 'unchanged'],
  ['what has no drafts is not published either', { importHash: 'a' }, 'a', true, 'unchanged'],
  ['what was written by hand is changed', { importHash: null, status: 'draft' }, 'a', false, 'changed'],
] as const)('%s', (_, before, hash, publish, fate) => {
  expect(rowFate(before, hash, publish)).toBe(fate)
})
