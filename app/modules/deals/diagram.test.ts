import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dealStates, dealTransitions } from './deal-process.ts'
import { withDiagrams } from './diagram.ts'
import { milestoneStates, milestoneTransitions } from './milestone-process.ts'

const document = readFileSync('docs/deals.md', 'utf8')

test('docs/deals.md shows the processes as they are; `npm run docs:deals` draws it anew', () => {
  expect(withDiagrams(document)).toBe(document)
})

test('every state and every transition is in the diagrams', () => {
  const names = [
    ...dealStates,
    ...milestoneStates,
    ...Object.keys(dealTransitions),
    ...Object.keys(milestoneTransitions),
  ]
  expect(names.filter((name) => !document.includes(name))).toEqual([])
})
