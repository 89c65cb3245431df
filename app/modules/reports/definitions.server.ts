import { indicators } from '#app/modules/monitoring/indicator.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { type Language, languages } from '#app/platform/language.ts'
import type { Definition, DefinitionText } from './snapshot.ts'

/** The definitions of all indicators in words, as they stand today. */
export function definitionsToday(): Definition[] {
  return indicators.map(({ code, measure }) => ({
    ...{ code, measure: measure.of },
    ...(Object.fromEntries(languages.map((language) => [language, textOf(code, language)])) as Record<
      Language,
      DefinitionText
    >),
  }))
}

function textOf(code: string, language: Language): DefinitionText {
  const t = translator(language)
  return {
    name: t(`monitoring:indicator.${code}.name`),
    numerator: t(`monitoring:indicator.${code}.numerator`),
    denominator: t(`monitoring:indicator.${code}.denominator`),
    exclusions: t(`monitoring:indicator.${code}.exclusions`),
  }
}
