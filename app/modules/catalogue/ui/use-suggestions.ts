import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { paths } from '#app/platform/paths.ts'
import { emptyQuery, type SearchQuery, writeQuery } from '#search/query.ts'
import type { Suggestion } from '../suggestion.ts'

const WAIT_MILLISECONDS = 160

/** Suggestions for what stands in the box; answers to what stood there earlier are not shown. */
export function useSuggestions(index: SearchQuery['index']) {
  const { load, data } = useFetcher<{ words: string; suggestions: Suggestion[] }>({ key: `suggest-${index}` })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = useCallback(
    (typed: string) => {
      clearTimeout(timer.current)
      const words = typed.trim()
      if (!words) return
      const parameters = writeQuery({ ...emptyQuery(index), words })
      timer.current = setTimeout(() => load(`${paths.suggest()}?${parameters}`), WAIT_MILLISECONDS)
    },
    [index, load],
  )
  const suggestionsFor = (typed: string): Suggestion[] =>
    data && data.words === typed.trim() ? data.suggestions : []
  return { ask, suggestionsFor }
}
