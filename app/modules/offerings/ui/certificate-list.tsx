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
        const state = stateOf(one, today)
        return (
          <li key={`${one.code} ${one.validTo}`} className="flex flex-wrap justify-between gap-x-3">
            <span>{nameOf('certificate', one.code, i18n.language)}</span>
            <span className={state === 'verified' ? 'text-met' : 'text-unknown'}>
              {t(`certificate.${state}`, { day: one.validTo ? formatDay(one.validTo, i18n.language) : '' })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Valid is what its own day says; verified what an official says too. */
function stateOf(
  { validTo, verified, refused }: OfferingView['provider']['certificates'][number],
  today: string,
) {
  if (refused) return 'refused'
  if (validTo === null) return 'unknown'
  if (validTo < today) return 'expired'
  return verified ? 'verified' : 'valid'
}
