import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { EvidenceView } from '../deal-view.ts'

const KB = 1024

/** Files with who handed them in, and by which their bytes are known. */
export function EvidenceList({ dealId, evidence }: { dealId: string; evidence: EvidenceView[] }) {
  const { t, i18n } = useTranslation('deals')
  if (evidence.length === 0) return <p className="text-muted">{t('evidence.none')}</p>
  return (
    <ul className="divide-y divide-line">
      {evidence.map(({ id, name, kind, sizeBytes, organization, createdAt, sha256 }) => (
        <li key={id} className="py-2">
          <TextLink to={dealPaths.evidence(dealId, id)} reloadDocument>
            {name}
          </TextLink>
          <span className="ml-2 text-sm text-muted">
            {t(`evidence.kind.${kind}`)} · {t('evidence.size', { kb: Math.ceil(sizeBytes / KB) })}
          </span>
          <p className="text-sm text-faint">
            {organization} · {formatInstant(createdAt, i18n.language)}
          </p>
          <p className="tnum text-xs break-all text-faint">SHA-256 {sha256}</p>
        </li>
      ))}
    </ul>
  )
}
