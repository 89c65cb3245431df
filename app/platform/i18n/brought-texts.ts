/** The texts of a page in the browser: those that its HTML brought, and the rest of the language when they are wanted. */
import type { Language } from '../language.ts'
import type { Template } from './say.ts'
import type { PageTexts } from './use-translation.ts'

/** Texts by full name; null says that there is none. */
export type Texts = Record<string, Template | null>
/** What stands in the page: the texts said in it by namespace, and where all texts are. */
export type Brought = { pack: string; texts: Record<string, Texts> }

const AGAIN_AFTER_MILLISECONDS = 5_000

type Fetch = (address: string) => Promise<Texts>

export function broughtTexts(
  language: Language,
  { pack, texts }: Brought,
  fetchTexts: Fetch = fetched,
): PageTexts & { fetchRest: () => void } {
  const known = new Map<string, Template | null>()
  for (const [namespace, own] of Object.entries(texts))
    for (const [key, text] of Object.entries(own)) known.set(`${namespace}:${key}`, text)
  const listeners = new Set<() => void>()
  let state: 'some' | 'asked' | 'all' = 'some'
  let missed = false
  let arrivals = 0

  const fetchRest = () => {
    if (state !== 'some') return
    state = 'asked'
    fetchTexts(pack).then(
      (all) => {
        for (const [name, text] of Object.entries(all)) known.set(name, text)
        state = 'all'
        if (!missed) return
        arrivals += 1
        for (const tell of listeners) tell()
      },
      // Without a connection: nobody may look again, and an empty place in the page would stay empty.
      () => {
        state = 'some'
        if (missed) setTimeout(fetchRest, AGAIN_AFTER_MILLISECONDS)
      },
    )
  }

  return {
    language,
    find(names) {
      for (const name of names) {
        const text = known.get(name)
        if (text !== undefined && text !== null) return text
      }
      if (state === 'all' || names.every((name) => known.has(name))) return undefined
      missed = true
      fetchRest()
      return ''
    },
    whenMore(tell) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    arrivals: () => arrivals,
    brought: () => '',
    fetchRest,
  }
}

async function fetched(address: string): Promise<Texts> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`no texts: ${response.status}`)
  return (await response.json()) as Texts
}
