import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance, type i18n, type TFunction } from 'i18next'
import { type Language, languages } from '../language.ts'

/** Texts of one language by namespace, which is the name of the file in public/locales. */
type Texts = Record<string, Record<string, unknown>>

const loaded = new Map<Language, Texts>()

/** All texts of a language, read once from public/locales. */
export function textsOf(language: Language): Texts {
  let texts = loaded.get(language)
  if (!texts) {
    const folder = path.resolve('public/locales', language)
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    texts = Object.fromEntries(
      files.map((file) => [
        path.basename(file, '.json'),
        JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
      ]),
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
    const texts = textsOf(language)
    const instance = createInstance()
    void instance.init({
      lng: language,
      supportedLngs: [...languages],
      fallbackLng: language,
      defaultNS: 'common',
      ns: Object.keys(texts),
      resources: { [language]: texts },
      interpolation: { escapeValue: false },
      returnNull: false,
      initImmediate: false,
    })
    keepLanguageCode(instance)
    translate = instance.t
    translators.set(language, translate)
  }
  return translate
}

/** The same as the components of a namespace know it: by the short names of its texts. */
export function inNamespace<Namespace extends string>(
  t: TFunction,
  namespace: Namespace,
): TFunction<Namespace> {
  return ((key: string, values?: object) =>
    t(`${namespace}:${key}`, values as never)) as unknown as TFunction<Namespace>
}

/** i18next has Intl put the language's code into canonical form for every single text; ours is canonical, and a page has a thousand. */
function keepLanguageCode(instance: i18n): void {
  instance.services.languageUtils.formatLanguageCode = (code: string) => code
}
