import { afterEach, beforeEach, vi } from 'vitest'

let complaints: unknown[][] = []

beforeEach(() => {
  complaints = []
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    complaints.push(words)
  })
})

/** A test that makes the code complain has found something, whatever it asserts. */
afterEach(() => {
  if (complaints.length) throw new Error(`console.error was called: ${complaints.map(String).join('\n')}`)
})
