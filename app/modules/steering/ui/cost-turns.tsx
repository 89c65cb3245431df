import { Section } from '#app/components/section.tsx'
import { turnsAround } from '#app/modules/proposals/sensitivity.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { JudgeView } from '../challenge-view.ts'

/** At which weight of the cost another entry would come first. */
export function CostTurns({ view: { challenge, entries, stretches } }: { view: JudgeView }) {
  const { t } = useTranslation('steering')
  if (stretches.length === 0) return null
  const weight = challenge.weights.cost
  const { above, below } = turnsAround(stretches, weight / 100)
  const said = ({ share, id }: { share: number; id: string }) => ({
    weight: Math.round(share * 1000) / 10,
    name: entries.find((one) => one.id === id)?.organization ?? '',
  })
  return (
    <Section title={t('judge.turns.title')} lead={t('judge.turns.lead', { weight })}>
      <ul className="list-disc space-y-1 pl-5">
        {above && <li>{t('judge.turns.above', said(above))}</li>}
        {below && <li>{t('judge.turns.below', said(below))}</li>}
        {!above && !below && <li>{t('judge.turns.never')}</li>}
      </ul>
    </Section>
  )
}
