import { inLanguage } from '#app/platform/language.ts'
import type { Bilingual } from './bilingual.ts'

/**
 * The same data with every bilingual word in one language twice: what travels to a page carries each text once, where
 * both languages would have to travel for one to be read.
 */
export function wordsIn<T>(data: T, language: string): T {
  if (Array.isArray(data)) return data.map((one) => wordsIn(one, language)) as T
  if (typeof data !== 'object' || data === null) return data
  const read = isBilingual(data) ? inLanguage(data, language) : undefined
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      read !== undefined && (key === 'zh' || key === 'en') ? read : wordsIn(value, language),
    ]),
  ) as T
}

function isBilingual(data: object): data is Bilingual {
  return 'zh' in data && 'en' in data && typeof data.zh === 'string' && typeof data.en === 'string'
}
