import type { SubmissionResult } from '@conform-to/react'
import { formState, resultOf } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type Result = SubmissionResult<string[]> | undefined

/**
 * An answered form: its errors in words, and what was typed, also in rows such as `lines[2].amount`.
 * @param intent of the form, where a page has several: what was typed into another is none of its own
 */
export function useDealForm(result: Result, intent?: string) {
  const { t } = useTranslation('deals')
  const own = intent === undefined ? result : resultOf(result, intent)
  const { errors, summary } = formState(own, t)
  return {
    summary,
    errorOf: (name: string) => errors[name],
    /** What was typed; before the form was sent, what it begins with. */
    text(name: string, start?: string | null): string {
      const value = own?.initialValue ? typedAt(own.initialValue, name) : start
      return typeof value === 'string' ? value : ''
    },
  }
}

function typedAt(typed: unknown, name: string): unknown {
  return name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], typed)
}
