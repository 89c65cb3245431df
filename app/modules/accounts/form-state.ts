import type { SubmissionResult } from '@conform-to/react'

/** What a form shows: its errors in words, by field and for the summary, and what was typed. */
export type FormState = {
  errors: Record<string, string | undefined>
  summary: { field?: string; message: string }[]
  /** What was typed into a field; before the form was sent, the value it starts with. */
  text(name: string, start?: string | null): string
  /** What was chosen among several. */
  list(name: string, start?: readonly string[]): string[]
}

/**
 * Reads the result that `readForm` sent back.
 * @param result undefined before the form was sent
 * @param t translates message keys, which carry their namespace
 */
export function formState(
  result: SubmissionResult<string[]> | undefined,
  t: (key: string) => string,
): FormState {
  const wrong = Object.entries(result?.error ?? {}).flatMap(([field, keys]) =>
    (keys ?? []).map((key) => ({ ...(field && { field }), message: t(key) })),
  )
  const typed = result?.initialValue
  return {
    errors: Object.fromEntries(
      [...wrong].reverse().flatMap((one) => (one.field ? [[one.field, one.message]] : [])),
    ),
    summary: wrong,
    text(name, start) {
      const value = typed ? typed[name] : start
      return typeof value === 'string' ? value : ''
    },
    list(name, start = []) {
      if (!typed) return [...start]
      return [typed[name]].flat().filter((value) => typeof value === 'string')
    },
  }
}

/** Of a page with several forms: the result where it is of the form with this intent. What was typed into another is none of its own. */
export function resultOf(
  result: SubmissionResult<string[]> | undefined,
  intent: string,
): SubmissionResult<string[]> | undefined {
  return result?.initialValue?.intent === intent ? result : undefined
}
