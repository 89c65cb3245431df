import type { InitOptions, i18n, Resource } from 'i18next'
import { type Language, languages } from '../language.ts'

/** Texts of one language by namespace, which is the name of the file in public/locales. */
export type Texts = Record<string, Record<string, unknown>>

export function byNamespace(files: Record<string, unknown>): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      file.replace(/^.*\/(.+)\.json$/, '$1'),
      content as Record<string, unknown>,
    ]),
  )
}

/** What an i18next instance of one language starts with. */
export function i18nOptions(language: Language, texts: Texts): InitOptions {
  return {
    lng: language,
    supportedLngs: [...languages],
    fallbackLng: language,
    defaultNS: 'common',
    ns: Object.keys(texts),
    resources: { [language]: texts } as Resource,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  }
}

/** i18next has Intl put the language's code into canonical form for every single text; ours is canonical, and a page has a thousand. */
export function keepLanguageCode(instance: i18n): void {
  instance.services.languageUtils.formatLanguageCode = (code: string) => code
}
