import type { TFunction } from 'i18next'
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Language } from '../language.ts'
import { candidates, fill, fullName, type Template, type Values } from './say.ts'

/** Where a page has its words from: on the server all that there are, in the browser what came along and, later, the rest. */
export type PageTexts = {
  language: Language
  /** The text that stands under the first of these full names that has one. */
  find: (names: string[]) => Template | undefined
  /** Calls back when texts have come that the page missed. */
  whenMore: (tell: () => void) => () => void
  /** Grows each time such texts come. */
  arrivals: () => number
  /** The texts said so far, to come along in the page; '' in the browser. */
  brought: () => string
}

export const PageTextsContext = createContext<PageTexts | undefined>(undefined)

export function usePageTexts(): PageTexts {
  const texts = useContext(PageTextsContext)
  if (!texts) throw new Error('no texts: nothing stands around the page that has them')
  return texts
}

/** The texts of a namespace, in the manner of react-i18next; a text that is still under way is ''. */
export function useTranslation(namespace = 'common'): { t: TFunction; i18n: { language: Language } } {
  const texts = usePageTexts()
  const arrivals = useSyncExternalStore(texts.whenMore, texts.arrivals, texts.arrivals)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after an arrival the same key may say more
  return useMemo(() => {
    const t = (key: string, values?: Values) => {
      const names = candidates(fullName(key, namespace), texts.language, values?.count)
      return fill(texts.find(names) ?? '', values)
    }
    return { t: t as unknown as TFunction, i18n: { language: texts.language } }
  }, [texts, namespace, arrivals])
}
