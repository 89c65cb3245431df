/** The languages of the site; the first is the default. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}

/** The half of a bilingual word that a language shows. */
export function inLanguage(word: { zh: string; en: string }, language: string): string {
  return language.startsWith('zh') ? word.zh : word.en
}
