/** Says texts of public/locales as i18next does (JSON v4), in a hundredth of its size; say.test.ts holds the two together. */
import type { Language } from '../language.ts'

export type Template = string | readonly string[]
export type Values = Record<string, unknown>

/** The full name of a text: 'needs:new.title'. */
export function fullName(key: string, namespace: string): string {
  return key.includes(':') ? key : `${namespace}:${key}`
}

/** The names under which a text may stand, the likeliest first. @param count a number for texts with a plural */
export function candidates(name: string, language: Language, count?: unknown): string[] {
  if (typeof count !== 'number') return [name]
  return [`${name}_${new Intl.PluralRules(language).select(count)}`, name]
}

/** The words of a template with its {{values}} filled in; a value that is missing says nothing. */
export function fill(template: Template, values: Values = {}): Template {
  if (typeof template !== 'string') return template.map((one) => fill(one, values) as string)
  return template.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
