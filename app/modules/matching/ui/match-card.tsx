import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Columns } from '#app/components/columns.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { PartBars } from '#app/components/part-bars.tsx'
import { ScoreParts } from '#app/components/score-parts.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import { Availability } from '#app/modules/offerings/ui/availability.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { MatchView } from '../matches-view.ts'
import type { ReasonLine } from '../reasons.ts'
import { OfferingFacts } from './offering-facts.tsx'
import { BothSides, Reasons } from './reasons.tsx'

const FIRST_REASONS = 5

/** One match: who, how well, why, what is unknown, and the whole of the reasons behind a fold. */
export function MatchCard({ match, today }: { match: MatchView; today: string }) {
  const { t } = useTranslation('matching')
  const { offering, reasons } = match
  const unknown = reasons.filter((reason) => reason.verdict === 'unknown' && reason.hardness !== 'info')
  const notMet = reasons.filter((reason) => reason.verdict === 'not_met' && reason.hardness !== 'info')
  const parts = partsOf(match, (part) => t(`part.${part}`))
  const met = tellingFirst(reasons.filter((reason) => reason.verdict === 'met'))
  return (
    <Card
      title={`${match.rank}. ${offering.title}`}
      to={paths.offering(offering.id)}
      meta={<TextLink to={paths.provider(offering.organizationId)}>{offering.organizationName}</TextLink>}
      edge={match.rank <= 3 ? 'brand' : undefined}
      action={
        <>
          <label className="no-print inline-flex min-h-control-sm items-center gap-1.5 text-sm text-muted">
            <input type="checkbox" name="ids" value={offering.id} form="compare" className="size-4" />
            {t('compare.tick')}
          </label>
          <Form method="post" preventScrollReset className="no-print">
            <input type="hidden" name="offeringId" value={offering.id} />
            <Button size="sm" name="intent" value={match.shortlisted ? 'drop' : 'keep'}>
              {t(match.shortlisted ? 'shortlist.drop' : 'shortlist.keep')}
            </Button>
          </Form>
        </>
      }
      footer={<CardFoot match={match} />}
    >
      <Columns layout="measure">
        <div>
          <ScoreParts totalBp={match.scoreBp} label={t('score.label')} compact parts={parts} />
          <p className="my-2 flex flex-wrap gap-1.5">
            <Badge tone={match.verdict === 'met' ? 'met' : 'unknown'}>{t(`overall.${match.verdict}`)}</Badge>
            {match.shortlisted && <Badge tone="accent">{t('shortlist.on')}</Badge>}
            {!match.current && <Badge tone="neutral">{t('outdated.badge')}</Badge>}
          </p>
          <PartBars parts={parts} label={t('score.title')} />
          <div className="mt-3">
            <Availability stated={offering} today={today} compact />
          </div>
          {match.moved && (
            <p className="mt-2 text-sm text-faint">{t(`moved.${match.moved.reason}`, match.moved)}</p>
          )}
        </div>
        <div className="min-w-0 space-y-2">
          <OfferingFacts offering={offering} />
          <p className="flex flex-wrap gap-x-4 text-sm">
            <VerdictMark verdict="met" label={t('count.met', { count: met.length })} />
            {unknown.length > 0 && (
              <VerdictMark verdict="unknown" label={t('count.unknown', { count: unknown.length })} />
            )}
            {notMet.length > 0 && (
              <VerdictMark verdict="not_met" label={t('count.notMet', { count: notMet.length })} />
            )}
          </p>
          <Reasons reasons={[...notMet, ...unknown, ...met].slice(0, FIRST_REASONS)} />
          {match.question && (
            <p className="rounded-md bg-unknown-soft px-3 py-1.5 text-sm">
              <strong>{t(`question.${match.question.to}`)}</strong> {match.question.text}
            </p>
          )}
        </div>
      </Columns>
      <div className="mt-3">
        <Disclosure summary={t('all.summary', { count: reasons.length })}>
          <div className="space-y-5 pt-2">
            <BothSides reasons={reasons} />
            <p className="text-sm text-faint">{t('score.note')}</p>
          </div>
        </Disclosure>
      </div>
    </Card>
  )
}

const TELLING: (ReasonLine['part'] | undefined)[] = ['price', 'delivery', 'capability', 'capacity', 'track']

/** What tells one match from the next comes first; that it is of the right domain they all share. */
function tellingFirst(reasons: ReasonLine[]) {
  const place = (reason: ReasonLine) => {
    const index = reason.rule.startsWith('base.domain') ? -1 : TELLING.indexOf(reason.part)
    return index < 0 ? TELLING.length : index
  }
  return [...reasons].sort((a, b) => place(a) - place(b))
}

function CardFoot({ match }: { match: MatchView }) {
  const { t } = useTranslation('matching')
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {match.words.length > 0 && (
        <span>
          {t('words.label')}
          {match.words
            .map(({ term, found, via }) =>
              found ? t(via === 'subject' ? 'words.related' : 'words.synonym', { term, found }) : term,
            )
            .join(t('words.comma'))}
        </span>
      )}
      <span className="text-faint" title={match.hash}>
        {t('trace.short', { hash: match.hash.slice(0, 12) })}
      </span>
    </span>
  )
}

function partsOf(match: MatchView, labelOf: (part: string) => string) {
  return match.parts.map((part) => ({
    key: part.part,
    label: labelOf(part.part),
    valueBp: part.bp,
    weightBp: part.maxBp,
    unknown: part.unknownBp > 0,
  }))
}
