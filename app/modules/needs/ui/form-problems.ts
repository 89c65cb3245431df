import type { SubmissionResult } from '@conform-to/react'
import type { FormError } from '#app/components/error-summary.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type Result = SubmissionResult<string[]> | undefined

/** The errors of an answered form in words: of one input, and all of them for the summary. */
export function useProblems(result: Result) {
  const { t } = useTranslation('needs')
  const error = result?.error ?? {}
  const wordsOf = (name: string) => {
    const key = error[name]?.[0]
    return key ? t(key) : undefined
  }
  const summary: FormError[] = Object.keys(error).flatMap((name) => {
    const message = wordsOf(name)
    return message ? [name ? { field: name, message } : { message }] : []
  })
  const words = Object.fromEntries(Object.keys(error).map((name) => [name, wordsOf(name)]))
  return { wordsOf, words, summary }
}
