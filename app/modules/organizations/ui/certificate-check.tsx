import { Badge, type Tone } from '#app/components/badge.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { type Certificate, type CheckStanding, checkStanding } from '../certificate.ts'

const TONES: Record<CheckStanding, Tone> = {
  none: 'unknown',
  pending: 'neutral',
  recheck: 'met',
  approved: 'met',
  revise: 'unknown',
  refused: 'not_met',
  expired: 'unknown',
}

/** Where there is something to do, and a document may be handed in. */
const OPEN: readonly CheckStanding[] = ['none', 'revise', 'refused', 'expired']

/** How far the verification of a certificate has come, why, and what to do next. */
export function CertificateCheck({
  certificate,
  today,
  mayEdit,
}: {
  certificate: Certificate
  today: string
  mayEdit: boolean
}) {
  const { t } = useTranslation('organizations')
  const { id, check } = certificate
  const standing = checkStanding(certificate, today)
  const why = standing === 'revise' || standing === 'refused' ? check : null
  return (
    <div className="max-w-read space-y-1">
      <Badge tone={TONES[standing]}>{t(`certificate.check.${standing}`)}</Badge>
      {why?.reason && (
        <p>
          {t(`verification:reason.${why.reason}`)}
          {why.text && t('certificate.said', { text: why.text })}
        </p>
      )}
      {standing !== 'approved' && <p className="text-sm text-muted">{t(`certificate.next.${standing}`)}</p>}
      {mayEdit && OPEN.includes(standing) && (
        <TextLink to={paths.verification({ subject: `certificate:${id}` })}>{t('handIn')}</TextLink>
      )}
    </div>
  )
}
