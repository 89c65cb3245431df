import type { Texts } from './texts.ts'
import { byNamespace } from './texts.ts'

export const texts: Texts = byNamespace(
  import.meta.glob('../../../public/locales/zh-CN/*.json', { eager: true, import: 'default' }),
)
