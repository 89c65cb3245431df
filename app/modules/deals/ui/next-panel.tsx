import { Alert } from '#app/components/alert.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { NextStep } from '../next-steps.ts'
import type { Party } from '../party.ts'

/** What is to be done next and by whom; what waits for whoever looks comes first, with the way there. */
export function NextPanel({ dealId, next, party }: { dealId: string; next: NextStep[]; party: Party }) {
  const { t } = useTranslation('deals')
  if (next.length === 0) return null
  const own = next.filter(({ by }) => by === party)
  const others = next.filter(({ by }) => by !== party)
  return (
    <div className="mb-5 space-y-2">
      {own.length > 0 && (
        <Alert tone="warning" title={t('next.yours')}>
          <Steps dealId={dealId} steps={own} links />
        </Alert>
      )}
      {others.length > 0 && (
        <Alert title={t('next.others')}>
          <Steps dealId={dealId} steps={others} />
        </Alert>
      )}
    </div>
  )
}

function Steps({ dealId, steps, links }: { dealId: string; steps: NextStep[]; links?: boolean }) {
  const { t } = useTranslation('deals')
  const say = useStepWords()
  return (
    <ul className="space-y-1.5">
      {steps.map((step) => {
        const to = links && placeOf(dealId, step)
        const words = say(step)
        return (
          <li key={`${step.by} ${step.what} ${step.milestone?.id ?? step.days ?? ''}`}>
            {!links && t('next.by', { who: t(`party.${step.by}`) })}
            {to ? <TextLink to={to}>{words}</TextLink> : words}
          </li>
        )
      })}
    </ul>
  )
}

/** A step in words: "验收“上线试运行”（2027年1月12日 10:00 起自动视为验收）". */
export function useStepWords() {
  const { t, i18n } = useTranslation('deals')
  return ({ what, until, milestone, days }: NextStep) => {
    const words = t(`next.what.${what}`, { milestone: milestone?.title ?? '', days: days ?? 0 })
    if (!until) return words
    const at = until.includes('T') ? formatInstant(until, i18n.language) : formatDay(until, i18n.language)
    return words + t(what === 'check' ? 'next.autoAccept' : 'next.until', { at })
  }
}

/** Where a step is done; undefined where it is on the deal's own page. */
export function placeOf(dealId: string, { what, milestone, days }: NextStep): string | undefined {
  if (milestone) return dealPaths.milestone(dealId, milestone.id)
  if (what === 'sign') return dealPaths.signDeal(dealId)
  if (what === 'say') return dealPaths.confirmDeal(dealId)
  if (what === 'review') return dealPaths.reviewDeal(dealId)
  return what === 'follow-up' && days ? dealPaths.followUp(dealId, days) : undefined
}
