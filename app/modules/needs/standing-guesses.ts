import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import { type Guess, type NeedReading, readNeedText } from './read-need-text.ts'

/**
 * What the quick start read from the background and still stands in the draft: what its writer has since changed is
 * theirs and is no guess any more.
 * @param readOn the day on which the draft was begun, to which its words are relative
 */
export function standingGuesses(need: NeedSnapshot, readOn: string): Guess[] {
  const domain = need.domainCode && isDomainCode(need.domainCode) ? need.domainCode : undefined
  const free = readNeedText(need.background, readOn)
  const reading = free.domainCode === domain ? free : readNeedText(need.background, readOn, domain)
  return reading.guesses.filter(({ field }) => text(valueIn(reading, field)) === text(valueIn(need, field)))
}

function valueIn(source: NeedReading | NeedSnapshot, field: string): unknown {
  if (field.startsWith('ext.')) return source.extension[field.slice(4)]
  if (field === 'budgetMax') return [source.budgetMinFen ?? null, source.budgetMaxFen ?? null]
  return (source as Record<string, unknown>)[field]
}

/** Intervals come back from the database with their keys in any order. */
function text(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.entries(inner).sort()
      : (inner ?? null),
  )
}
