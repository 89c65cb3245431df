import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { OfferingView } from '../offering-view.ts'

/** What an organization holds, each with its last day. */
export function CertificateList({
  certificates,
  today,
}: {
  certificates: OfferingView['provider']['certificates']
  today: string
}) {
  const { t, i18n } = useTranslation('offerings')
  if (certificates.length === 0) return <p className="text-sm text-faint">{t('certificate.none')}</p>
  return (
    <ul className="space-y-1 text-sm">
      {certificates.map((one) => {
        const state = one.validTo === null ? 'unknown' : one.validTo < today ? 'expired' : 'valid'
        return (
          <li key={one.code} className="flex flex-wrap justify-between gap-x-3">
            <span>{nameOf('certificate', one.code, i18n.language)}</span>
            <span className={state === 'valid' ? 'text-met' : 'text-unknown'}>
              {t(`certificate.${state}`, { day: one.validTo ? formatDay(one.validTo, i18n.language) : '' })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
