import { ButtonLink } from '#app/components/button.tsx'
import { type CompareRow, CompareTable } from '#app/components/compare-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { MatchView } from '../matches-view.ts'

/** Up to four matches side by side, criterion by criterion. */
export function ComparePage({
  needId,
  title,
  matches,
}: {
  needId: string
  title: string
  matches: MatchView[]
}) {
  const { t, i18n } = useTranslation('matching')
  const blank = t('facts.blank')
  const facts: CompareRow[] = [
    row(
      'score',
      matches.map((match) => String(Math.round(match.scoreBp / 100))),
    ),
    row(
      'overall',
      matches.map((match) => t(`overall.${match.verdict}`)),
    ),
    row(
      'price',
      matches.map((match) => priceWords(match.offering, i18n.language) ?? blank),
    ),
    row(
      'leadTime',
      matches.map(({ offering }) =>
        offering.leadTimeDays === null ? blank : t('facts.days', { count: offering.leadTimeDays }),
      ),
    ),
    row(
      'region',
      matches.map(({ offering }) =>
        offering.regionCode ? nameOf('region', offering.regionCode, i18n.language) : blank,
      ),
    ),
    row(
      'cases',
      matches.map(({ offering }) =>
        t('facts.casesValue', { count: offering.caseCount, evidenced: offering.evidencedCaseCount }),
      ),
    ),
  ]
  function row(key: string, cells: string[]): CompareRow {
    return { key, label: t(`compare.${key}`), cells }
  }
  return (
    <>
      <PageHeader
        title={t('compare.title')}
        lead={title}
        breadcrumbs={[
          { label: t('page.needs'), to: paths.myNeeds() },
          { label: title, to: paths.need(needId) },
          { label: t('page.title'), to: paths.matches(needId) },
          { label: t('compare.title') },
        ]}
      />
      {matches.length === 0 ? (
        <EmptyState
          title={t('compare.empty.title')}
          text={t('compare.empty.text')}
          action={<ButtonLink to={paths.matches(needId)}>{t('compare.back')}</ButtonLink>}
        />
      ) : (
        <CompareTable
          caption={t('compare.caption')}
          columns={matches.map((match) => ({
            key: match.id,
            title: match.offering.title,
            to: paths.offering(match.offering.id),
            note: match.offering.organizationName,
            removeHref: needPaths.compare(
              needId,
              matches.filter((one) => one !== match).map((one) => one.offering.id),
            ),
          }))}
          rows={[...facts, ...criteria(matches, (verdict) => t(`verdict.${verdict}`))]}
        />
      )}
    </>
  )
}

function criteria(matches: MatchView[], verdictLabel: (verdict: string) => string): CompareRow[] {
  const labels = new Map(
    matches.flatMap((match) => match.reasons.map((reason) => [reason.rule, reason.label] as const)),
  )
  return [...labels].map(([rule, label]) => ({
    key: rule,
    label,
    cells: matches.map((match) => {
      const reason = match.reasons.find((one) => one.rule === rule)
      if (!reason) return ''
      return {
        text: `${reason.verdict} ${reason.sentence}`,
        content: (
          <>
            <VerdictMark verdict={reason.verdict} label={verdictLabel(reason.verdict)} />
            <span className="block text-sm">{reason.sentence}</span>
          </>
        ),
      }
    }),
  }))
}
