import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type Certificate, type CertificateState, certificateState } from '../certificate.ts'

const TONES: Record<CertificateState, Tone> = {
  valid: 'met',
  ending: 'accent',
  expired: 'not_met',
  upcoming: 'neutral',
  'end-unknown': 'unknown',
}

/** What a certificate is worth today. */
export function CertificateBadge({ certificate, today }: { certificate: Certificate; today: string }) {
  const { t } = useTranslation('organizations')
  const state = certificateState(certificate, today)
  return <Badge tone={TONES[state]}>{t(`certificate.state.${state}`)}</Badge>
}
