import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../language.ts'
import { textsOf } from './i18n.server.ts'
import { i18nOptions, keepLanguageCode } from './texts.ts'

const ready = new Map<Language, Promise<i18n>>()

/** The texts that pages are rendered with. An instance never changes its language, so all requests of a language share it. */
export function pageTexts(language: Language): Promise<i18n> {
  const known = ready.get(language)
  if (known) return known
  const instance = createInstance()
  const made = instance
    .use(initReactI18next)
    .init(i18nOptions(language, textsOf(language)))
    .then(() => {
      keepLanguageCode(instance)
      return instance
    })
  ready.set(language, made)
  return made
}
