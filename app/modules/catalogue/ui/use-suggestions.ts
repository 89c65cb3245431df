import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchQuery } from '#search/query.ts'
import type { Suggestion } from '../suggestion.ts'
import type { SuggestionList } from './suggestion-list.tsx'

const WAIT_MILLISECONDS = 160

/** Suggestions for what stands in the box; answers to what stood there earlier are not shown. */
export function useSuggestions(index: SearchQuery['index']) {
  const [found, setFound] = useState<{
    words: string
    suggestions: Suggestion[]
    List: typeof SuggestionList
  }>()
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
        suggest(index, words, asking.current.signal).then(
          ({ suggestions, List }) => setFound({ words, suggestions, List }),
          () => undefined,
        )
      }, WAIT_MILLISECONDS)
    },
    [index, giveUp],
  )
  const suggestionsFor = (typed: string): Suggestion[] =>
    found && found.words === typed.trim() ? found.suggestions : []
  return { ask, suggestionsFor, List: found?.List }
}

/** Suggestions and the list that shows them, which is loaded when somebody types: most come to look. */
async function suggest(index: SearchQuery['index'], words: string, signal: AbortSignal) {
  const list = import('./suggestion-list.tsx')
  const { askSuggestions } = await import('./ask-suggestions.ts')
  const suggestions = await askSuggestions(index, words, signal)
  return { suggestions, List: (await list).SuggestionList }
}
