import { useEffect, useState } from 'react'
import type { Suggestion } from '#app/modules/catalogue/suggestion.ts'
import { askSuggestions } from '#app/modules/catalogue/ui/ask-suggestions.ts'
import type { Command } from './command.ts'

const WAIT_MILLISECONDS = 200
const OFFERINGS_SHOWN = 6
const PROVIDERS_SHOWN = 4

/** Offerings and providers for what stands in the box; while the answer travels, those of before. */
export function useFound(typed: string, composing: boolean): Command[] {
  const [found, setFound] = useState<Command[]>([])
  const words = typed.trim()
  useEffect(() => {
    if (composing) return
    if (!words) return setFound([])
    const asking = new AbortController()
    const ask = async () => {
      const [offerings, providers] = await Promise.all([
        askSuggestions('offerings', words, asking.signal),
        askSuggestions('providers', words, asking.signal),
      ])
      const titles = providers.filter((one) => one.kind === 'title').slice(0, PROVIDERS_SHOWN)
      setFound([...offerings.slice(0, OFFERINGS_SHOWN), ...titles].map(asCommand))
    }
    // No answer: the pages and actions below are still there.
    const timer = setTimeout(() => ask().catch(() => undefined), WAIT_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [words, composing])
  return found
}

function asCommand({ kind, text, note, href }: Suggestion): Command {
  return { key: `${kind} ${href}`, group: 'found', label: text, ...(note && { note }), act: { go: href } }
}
