import { ScoreBar } from '#app/components/score-bar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** How much each part counts of the whole. */
export function WeightShares({ shares }: { shares: { part: string; share: number }[] }) {
  const { t } = useTranslation('rulebook')
  return (
    <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
      {shares.map(({ part, share }) => (
        <li key={part}>
          <ScoreBar
            label={t(`matching:part.${part}`)}
            valueBp={share * 100}
            max={4000}
            valueText={t('weights.share', { share })}
          />
        </li>
      ))}
    </ul>
  )
}
