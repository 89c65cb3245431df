import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance, type TFunction } from 'i18next'
import type { Language } from '../language.ts'
import { byNamespace, i18nOptions, keepLanguageCode, type Texts } from './texts.ts'

const loaded = new Map<Language, Texts>()

/** All texts of a language, read once from public/locales. */
export function textsOf(language: Language): Texts {
  let texts = loaded.get(language)
  if (!texts) {
    const folder = path.resolve('public/locales', language)
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    texts = byNamespace(
      Object.fromEntries(
        files.map((file) => [`${folder}/${file}`, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))]),
      ),
    )
    loaded.set(language, texts)
  }
  return texts
}

const translators = new Map<Language, TFunction>()

/** The translator for what the server itself writes: titles, mails, descriptions. */
export function translator(language: Language): TFunction {
  let translate = translators.get(language)
  if (!translate) {
    const instance = createInstance()
    void instance.init({ ...i18nOptions(language, textsOf(language)), initImmediate: false })
    keepLanguageCode(instance)
    translate = instance.t
    translators.set(language, translate)
  }
  return translate
}
