import { TextLink } from '#app/components/text-link.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { DraftLineView } from '../rulebook-view.ts'
import { useOffice } from './office.ts'
import { DraftStatusBadge } from './status-badge.tsx'

/** Drafts as a short list of links with their state. */
export function DraftList({ drafts, none }: { drafts: DraftLineView[]; none: string }) {
  const { t, i18n } = useTranslation('rulebook')
  const office = useOffice()
  if (drafts.length === 0) return <p className="text-muted">{none}</p>
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {drafts.map((draft) => (
        <li key={draft.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
          <TextLink to={officialPaths.ruleDraft(draft.id)} strong>
            {draft.title}
          </TextLink>
          <DraftStatusBadge status={draft.status} />
          {draft.validFrom && (
            <span className="text-sm text-muted">
              {t('sinceDay', { day: formatDay(draft.validFrom, i18n.language) })}
            </span>
          )}
          <span className="text-sm text-faint sm:ml-auto">
            {office(draft.regionScope)} ·{' '}
            {t('drafts.by', { name: draft.author, day: formatInstant(draft.updatedAt, i18n.language) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
