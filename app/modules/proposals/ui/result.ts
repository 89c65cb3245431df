import type { SubmissionResult } from '@conform-to/react'

/** What came back of a form that was not taken. */
export type Result = SubmissionResult<string[]> | undefined
