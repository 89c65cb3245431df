import type { StepView } from './case-view.ts'
import type { Ground } from './moderation.ts'

type Stored = {
  id: bigint
  act: string
  byName: string | null
  reason: string | null
  words: string | null
  at: Date
}

/** @param names whether the reader may know who did it */
export function stepView(
  { id, act, byName, reason, words, at }: Stored,
  { names }: { names: boolean },
): StepView {
  return {
    id: String(id),
    act: act as StepView['act'],
    by: names ? byName : null,
    reason: reason as Ground | null,
    words,
    at: at.toISOString(),
  }
}
