import { taxonomyNames } from './modules/taxonomy/taxonomy-names.ts'
import { type Pack, packOf } from './platform/i18n/page-texts.server.ts'
import type { Language } from './platform/language.ts'

const packs = new Map<Language, Pack>()

/** All texts of a language and all names of the taxonomy, put together once. */
export function siteTexts(language: Language): Pack {
  const pack = packs.get(language) ?? packOf(language, taxonomyNames(language))
  packs.set(language, pack)
  return pack
}
