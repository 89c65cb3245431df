import { z } from 'zod'
import { languages } from '#app/platform/language.ts'
import { themes } from '#app/platform/preferences.server.ts'

/** One button of the preferences menu, and the page it was pressed on. */
export const preferencesSchema = z.object({
  locale: z.enum(languages).optional(),
  theme: z.enum(themes).optional(),
  elder: z.enum(['on', 'off']).optional(),
  shortcuts: z.enum(['on', 'off']).optional(),
  redirectTo: z.string().optional(),
})
