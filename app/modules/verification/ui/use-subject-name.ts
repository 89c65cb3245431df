import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Kind } from '../verification.ts'

/** What is checked, in words. */
export function useSubjectName() {
  const { t, i18n } = useTranslation('verification')
  return ({ kind, code }: { kind: Kind; code: string }) =>
    kind === 'organization' ? t('kind.organization') : nameOf(kind, code, i18n.language)
}
