import { createCookie } from '@remix-run/node'
import { isLanguage, type Language } from './language.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export type Preferences = { language: Language; theme: Theme; elder: boolean; shortcuts: boolean }

const cookie = createCookie('preferences', { path: '/', sameSite: 'lax', maxAge: 31_536_000 })

/** Language, theme, large type and keys of this browser. Chinese is the default whatever the browser's own language. */
export async function readPreferences(request: Request): Promise<Preferences> {
  const kept = (await cookie
    .parse(request.headers.get('Cookie'))
    .catch(() => null)) as Partial<Preferences> | null
  const asked = new URL(request.url).searchParams.get('lng')
  const language = isLanguage(asked) ? asked : isLanguage(kept?.language) ? kept.language : 'zh-CN'
  return {
    language,
    theme: themes.find((theme) => theme === kept?.theme) ?? 'system',
    elder: kept?.elder === true,
    shortcuts: kept?.shortcuts !== false,
  }
}

export function writePreferences(preferences: Preferences): Promise<string> {
  return cookie.serialize(preferences)
}
