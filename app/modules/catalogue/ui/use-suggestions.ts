import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchQuery } from '#search/query.ts'
import type { Suggestion } from '../suggestion.ts'
import { askSuggestions } from './ask-suggestions.ts'

const WAIT_MILLISECONDS = 160

/** Suggestions for what stands in the box; answers to what stood there earlier are not shown. */
export function useSuggestions(index: SearchQuery['index']) {
  const [found, setFound] = useState<{ words: string; suggestions: Suggestion[] }>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<AbortController>()
  const giveUp = useCallback(() => {
    clearTimeout(timer.current)
    asking.current?.abort()
  }, [])
  useEffect(() => giveUp, [giveUp])
  const ask = useCallback(
    (typed: string) => {
      giveUp()
      const words = typed.trim()
      if (!words) return
      timer.current = setTimeout(() => {
        asking.current = new AbortController()
        // A box without suggestions still searches.
        askSuggestions(index, words, asking.current.signal).then(
          (suggestions) => setFound({ words, suggestions }),
          () => undefined,
        )
      }, WAIT_MILLISECONDS)
    },
    [index, giveUp],
  )
  const suggestionsFor = (typed: string): Suggestion[] =>
    found && found.words === typed.trim() ? found.suggestions : []
  return { ask, suggestionsFor }
}
