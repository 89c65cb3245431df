import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Standing } from '../verification.ts'

/** Until when something counts, in words; what has not been approved counts until no day. */
export function useLastDay() {
  const { t, i18n } = useTranslation('verification')
  return (
    { standing, expiresOn }: { standing: Standing | 'none'; expiresOn: string | null },
    /** It was approved, and is looked at again. */
    recheck = false,
  ) => {
    if (expiresOn) return formatDay(expiresOn, i18n.language)
    return t(standing === 'approved' || recheck ? 'noEnd' : 'noDay')
  }
}
