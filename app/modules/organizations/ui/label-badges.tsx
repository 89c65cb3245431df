import { Badge, type Tone } from '#app/components/badge.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { LabelStanding, LabelView } from '../standing-of-labels.ts'

const TONES: Record<LabelStanding, Tone> = { verified: 'brand', unverified: 'unknown', lapsed: 'unknown' }

/** An organization's recognitions, each with what its verification is worth. */
export function LabelBadges({ labels }: { labels: readonly LabelView[] }) {
  const { t, i18n } = useTranslation('organizations')
  return (
    <ul className="flex flex-wrap gap-1.5">
      {labels.map(({ code, standing, until }) => (
        <li key={code}>
          <Badge tone={TONES[standing]}>
            {nameOf('label', code, i18n.language)}
            {(standing !== 'verified' || until) && (
              <span className="font-normal">
                {until ? t('until', { day: formatDay(until, i18n.language) }) : t(`label.${standing}`)}
              </span>
            )}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
