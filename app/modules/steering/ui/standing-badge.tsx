import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Standing, Verdict } from '../standing.ts'
import type { TargetLine } from '../target-view.ts'
import { useTargetWords } from './value-text.ts'

const tones: Record<Verdict, Tone> = { reached: 'met', ahead: 'met', on: 'neutral', behind: 'not_met' }

/** Where a figure stands, in a word. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useTranslation('steering')
  if (standing.state !== 'measured') return <Badge tone="unknown">{t(`state.${standing.state}`)}</Badge>
  return <Badge tone={tones[standing.verdict]}>{t(`verdict.${standing.verdict}`)}</Badge>
}

/** The same in a sentence with its numbers. */
export function useStandingSentence() {
  const { t } = useTranslation('steering')
  const { valueText } = useTargetWords()
  return ({ standing, unit, goal, kind }: TargetLine) => {
    if (standing.state === 'undeclared' || standing.state === 'no-data')
      return t(`sentence.${standing.state}`)
    const achieved = standing.achieved === null ? '' : valueText(standing.achieved, unit)
    if (standing.state === 'no-baseline')
      return t(`sentence.no-baseline-${kind}`, { achieved, goal: valueText(goal, unit) })
    return t(`sentence.${standing.gap === 0 ? 'on' : standing.gap > 0 ? 'more' : 'less'}`, {
      achieved: t(`achieved.${kind}`, { value: achieved }),
      expected: valueText(standing.expected, unit),
      gap: valueText(Math.abs(standing.gap), unit),
    })
  }
}
