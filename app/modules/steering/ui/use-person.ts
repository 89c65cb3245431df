import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** A person's name as it is shown; who has closed the account has none any more, and what they did stays. */
export function usePerson() {
  const { t } = useTranslation('steering')
  return (name: string) => name || t('formerAccount')
}
