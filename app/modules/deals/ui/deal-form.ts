import type { SubmissionResult } from '@conform-to/react'
import type { FormError } from '#app/components/error-summary.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type Result = SubmissionResult<string[]> | undefined

/** An answered form: its errors in words, and what was typed, also in rows such as `lines[2].amount`. */
export function useDealForm(result: Result) {
  const { t } = useTranslation('deals')
  const error = result?.error ?? {}
  const errorOf = (name: string) => {
    const key = error[name]?.[0]
    return key ? t(key) : undefined
  }
  const summary: FormError[] = Object.keys(error).flatMap((name) => {
    const message = errorOf(name)
    return message ? [name ? { field: name, message } : { message }] : []
  })
  return {
    errorOf,
    summary,
    /** What was typed; before the form was sent, what it begins with. */
    text(name: string, start?: string | null): string {
      const value = result?.initialValue ? typedAt(result.initialValue, name) : start
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
