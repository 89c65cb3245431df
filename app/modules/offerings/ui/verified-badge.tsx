import { Badge } from '#app/components/badge.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ProviderView } from '../offering-view.ts'

/** Whether an official has checked who this is, and until when that counts. */
export function VerifiedBadge({
  provider: { verified, verifiedUntil },
}: {
  provider: Pick<ProviderView, 'verified' | 'verifiedUntil'>
}) {
  const { t, i18n } = useTranslation('offerings')
  if (!verified) return <Badge tone="unknown">{t('unverified')}</Badge>
  return (
    <Badge tone="met">
      {verifiedUntil ? t('verifiedUntil', { day: formatDay(verifiedUntil, i18n.language) }) : t('verified')}
    </Badge>
  )
}
