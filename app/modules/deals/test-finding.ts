export const testVerdicts = ['met', 'not_met', 'unclear'] as const

/** What the buyer found of one acceptance test. */
export type TestFinding = { test: string; verdict: (typeof testVerdicts)[number]; what: string }
