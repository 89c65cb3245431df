import { Columns } from '#app/components/columns.tsx'
import { ScoreParts } from '#app/components/score-parts.tsx'
import { Availability } from '#app/modules/offerings/ui/availability.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { MatchView } from '../matches-view.ts'
import { BothSides } from './reasons.tsx'

/** How a match came about: the score in its parts, when the provider is free, and every reason of both sides. */
export function MatchDetail({ match, today }: { match: MatchView; today: string }) {
  const { t } = useTranslation('matching')
  return (
    <div className="space-y-5 pt-2">
      <Columns layout="even">
        <ScoreParts
          totalBp={match.scoreBp}
          label={t('score.label')}
          parts={match.parts.map(({ part, bp, maxBp, unknownBp }) => ({
            key: part,
            label: t(`part.${part}`),
            valueBp: bp,
            weightBp: maxBp,
            unknown: unknownBp > 0,
          }))}
        />
        <div className="space-y-3">
          <Availability stated={match.offering} today={today} />
          <Words match={match} />
        </div>
      </Columns>
      <p className="text-sm text-faint">{t('score.note')}</p>
      <BothSides reasons={match.reasons} />
      <p className="text-sm text-faint" title={match.hash}>
        {t('trace.short', { hash: match.hash.slice(0, 12) })}
      </p>
    </div>
  )
}

/** The words of the need that the offering answers. */
function Words({ match: { words } }: { match: MatchView }) {
  const { t } = useTranslation('matching')
  if (words.length === 0) return null
  return (
    <p className="text-sm text-muted">
      {t('words.label')}
      {words
        .map(({ term, found, via }) =>
          found ? t(via === 'subject' ? 'words.related' : 'words.synonym', { term, found }) : term,
        )
        .join(t('words.comma'))}
    </p>
  )
}
