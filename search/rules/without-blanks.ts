import type { Facts, FactValue } from './facts.ts'

/** Facts of values that may be blank: null, undefined, '' and [] are left out, so that unknown has one form. */
export function withoutBlanks(values: Record<string, FactValue | null | undefined>): Facts {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, FactValue] =>
        entry[1] !== null &&
        entry[1] !== undefined &&
        entry[1] !== '' &&
        !(Array.isArray(entry[1]) && !entry[1].length),
    ),
  )
}
