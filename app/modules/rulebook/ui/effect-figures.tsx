import { Figure } from '#app/components/figure.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PreviewTotals } from '../preview-totals.ts'

/** What releasing would do, in eight numbers. */
export function EffectFigures({ totals }: { totals: PreviewTotals }) {
  const { t } = useTranslation('rulebook')
  return (
    <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
      <Figure label={t('preview.gained')} value={signed('+', totals.gained)} />
      <Figure label={t('preview.lost')} value={signed('−', totals.lost)} />
      <Figure
        label={t('preview.needs')}
        value={totals.changedNeeds}
        note={t('preview.ofNeeds', { count: totals.needs })}
      />
      <Figure
        label={t('preview.firms')}
        value={totals.firms}
        note={t('preview.firmsNote', { gained: totals.gainedFirms, lost: totals.lostFirms })}
      />
      <Figure
        label={t('preview.matches')}
        value={t('preview.fromTo', { from: totals.matchesBefore, to: totals.matchesAfter })}
      />
      <Figure
        label={t('preview.met')}
        value={t('preview.fromTo', { from: totals.metBefore, to: totals.metAfter })}
      />
      <Figure
        label={t('preview.toZero')}
        value={totals.toZero}
        note={`${t('preview.fromZero')} ${totals.fromZero}`}
      />
      <Figure label={t('preview.top')} value={totals.topChanged} />
    </div>
  )
}

/** Nothing has no sign. */
const signed = (sign: string, count: number) => (count === 0 ? '0' : `${sign}${count}`)
