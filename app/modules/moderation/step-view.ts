import type { StepView } from './case-view.ts'
import type { Ground } from './moderation.ts'

type Stored = {
  id: bigint
  act: string
  byId: string | null
  byName: string | null
  reason: string | null
  words: string | null
  at: Date
}

/** @param names what people are called, by id; null where the reader may not know who did it */
export function stepView(
  { id, act, byId, byName, reason, words, at }: Stored,
  { names }: { names: ReadonlyMap<string, string> | null },
): StepView {
  return {
    id: String(id),
    act: act as StepView['act'],
    by: names && (byName ?? names.get(byId ?? '') ?? null),
    reason: reason as Ground | null,
    words,
    at: at.toISOString(),
  }
}
