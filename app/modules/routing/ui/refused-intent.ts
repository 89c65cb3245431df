import type { SubmissionResult } from '@conform-to/react'

/** Which of the two answers was sent and came back. */
export function refusedIntent(
  result: SubmissionResult<string[]> | undefined,
): 'interest' | 'decline' | undefined {
  const intent = result?.initialValue?.intent
  return (['interest', 'decline'] as const).find((one) => one === intent)
}
