import { Alert } from '#app/components/alert.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { partsOfReason } from '../end-reasons.ts'
import type { Settled } from '../evaluation-view.ts'
import type { ProposalStatus } from '../proposal-life.ts'
import type { Side } from '../proposal-view.ts'

/** How the search ended, with its reason, in the words of the side that reads it. */
export function SettledAlert({
  settled,
  status,
  side,
}: {
  settled: Settled | null
  status?: ProposalStatus
  side: Side
}) {
  const { t } = useTranslation('proposals')
  if (!settled) return null
  const { code, note } = partsOfReason(settled.reason)
  const how = status === 'awarded' ? 'chosen' : settled.kind === 'awarded' ? 'awarded' : settled.kind
  const known = settled.kind !== 'awarded'
  return (
    <Alert
      tone={how === 'chosen' ? 'success' : 'info'}
      title={t(side === 'buyer' ? `settled.buyer.${settled.kind}` : `settled.provider.${how}`)}
    >
      {known ? (
        <>
          {t('settled.reason', { reason: t(`end.reason.${code}`) })}
          {note && <p>{note}</p>}
        </>
      ) : (
        side === 'buyer' && settled.reason
      )}
    </Alert>
  )
}
