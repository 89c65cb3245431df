import type { Texts } from './texts.ts'
import { byNamespace } from './texts.ts'

export const texts: Texts = byNamespace(
  import.meta.glob('../../../public/locales/en/*.json', { eager: true, import: 'default' }),
)
