import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Columns } from '#app/components/columns.tsx'
import { PartBars } from '#app/components/part-bars.tsx'
import { ScoreBar } from '#app/components/score-bar.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { MatchLine } from '../matches-view.ts'
import { Reasons } from './reasons.tsx'
import { WholeMatch } from './whole-match.tsx'

const SHORTLIST = 'shortlist'

/** The form that the buttons of all cards belong to. */
export function ShortlistForm() {
  return <Form id={SHORTLIST} method="post" preventScrollReset />
}

const FACTS = ['price', 'leadTime', 'region', 'cases'] as const

/** One match in the list: who, how well, what tells most for and against, what is unknown, and the way to all of it. */
export function MatchCard({ match, needId }: { match: MatchLine; needId: string }) {
  const { t } = useTranslation('matching')
  const [met, unknown, notMet] = match.counts
  return (
    <Card
      title={`${match.rank}. ${match.title}`}
      to={paths.offering(match.offeringId)}
      discover={match.rank > 1 ? 'none' : undefined}
      meta={
        <TextLink to={paths.provider(match.provider[0])} discover="none">
          {match.provider[1]}
        </TextLink>
      }
      edge={match.rank <= 3 ? 'brand' : undefined}
      action={<Actions match={match} />}
    >
      <Columns layout="measure">
        <div>
          <ScoreBar label={t('score.label')} valueBp={match.scoreBp} />
          {match.parts && <Parts parts={match.parts} />}
          <p className="my-2 flex flex-wrap gap-1.5">
            <Badge tone={match.verdict === 'met' ? 'met' : 'unknown'}>{t(`overall.${match.verdict}`)}</Badge>
            {match.shortlisted && <Badge tone="accent">{t('shortlist.on')}</Badge>}
            {!match.current && <Badge tone="neutral">{t('outdated.badge')}</Badge>}
          </p>
          <p className="text-sm text-muted">{match.free}</p>
          {match.moved && <p className="mt-2 text-sm text-faint">{match.moved}</p>}
        </div>
        <div className="min-w-0 space-y-2">
          <dl className="facts tnum">
            {FACTS.map((fact, place) => (
              <div key={fact}>
                <dt>{t(`facts.${fact}`)}</dt>
                <dd>{match.facts[place] ?? <span className="text-unknown">{t('facts.blank')}</span>}</dd>
              </div>
            ))}
          </dl>
          <p className="flex flex-wrap gap-x-4 text-sm">
            <VerdictMark verdict="met" label={t('count.met', { count: met })} />
            {unknown > 0 && <VerdictMark verdict="unknown" label={t('count.unknown', { count: unknown })} />}
            {notMet > 0 && <VerdictMark verdict="not_met" label={t('count.notMet', { count: notMet })} />}
          </p>
          <Reasons reasons={match.first} />
          {match.question && (
            <p className="rounded-md bg-unknown-soft px-3 py-1.5 text-sm">
              <strong>{t(`question.${match.question.to}`)}</strong> {match.question.text}
            </p>
          )}
        </div>
      </Columns>
      <WholeMatch needId={needId} offeringId={match.offeringId} reasons={match.reasons} />
    </Card>
  )
}

/** What the score is made of, beside the first of the list; weights and points are with all reasons, and on a phone so is this. */
function Parts({ parts }: { parts: NonNullable<MatchLine['parts']> }) {
  const { t } = useTranslation('matching')
  return (
    <div className="mt-2 max-sm:hidden">
      <PartBars
        label={t('score.parts')}
        parts={parts.map(([part, percent, isUnknown]) => ({
          key: part,
          label: t(`part.${part}`),
          valueBp: percent * 100,
          unknown: isUnknown,
        }))}
      />
    </div>
  )
}

function Actions({ match }: { match: MatchLine }) {
  const { t } = useTranslation('matching')
  return (
    <>
      <label className="tick no-print">
        <input type="checkbox" name="ids" value={match.offeringId} form="compare" />
        {t('compare.tick')}
      </label>
      <Button size="sm" form={SHORTLIST} name={match.shortlisted ? 'drop' : 'keep'} value={match.offeringId}>
        {t(match.shortlisted ? 'shortlist.drop' : 'shortlist.keep')}
      </Button>
    </>
  )
}
