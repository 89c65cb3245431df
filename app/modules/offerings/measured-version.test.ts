import { expect, test } from 'vitest'
import { sameWordsSince, versionToReplace } from './measured-version.ts'

const written = { version: 5, measuredFrom: null, measuredTo: null }
const measured = { version: 7, measuredFrom: 5, measuredTo: 7 }
const writtenSince = { version: 8, measuredFrom: 5, measuredTo: 7 }

test('a form of before a measurement may be saved, one of before what somebody wrote may not', () => {
  expect([4, 5, 6, 7, 8].map((known) => versionToReplace(measured, known))).toEqual([4, 7, 7, 7, 8])
  expect([4, 5, 6].map((known) => versionToReplace(written, known))).toEqual([4, 5, 6])
  expect([5, 7, 8].map((known) => versionToReplace(writtenSince, known))).toEqual([5, 7, 8])
})

test('measurements one after the other are one stretch of the same words', () => {
  expect([written, measured, writtenSince].map(sameWordsSince)).toEqual([5, 5, 8])
})
