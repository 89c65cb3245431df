import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { MatchView } from '../matches-view.ts'
import { MatchDetail } from './match-detail.tsx'
import { OfferingFacts } from './offering-facts.tsx'

/** One match of a need by itself. */
export function MatchPage({
  needId,
  title,
  match,
  today,
}: {
  needId: string
  title: string
  match: MatchView
  today: string
}) {
  const { t } = useTranslation('matching')
  const { offering, verdict } = match
  return (
    <>
      <PageHeader
        title={offering.title}
        lead={<TextLink to={paths.provider(offering.organizationId)}>{offering.organizationName}</TextLink>}
        breadcrumbs={[
          { label: t('page.needs'), to: paths.myNeeds() },
          { label: title, to: paths.need(needId) },
          { label: t('page.title'), to: paths.matches(needId) },
          { label: t('match.title') },
        ]}
        meta={
          <>
            <span>{t('match.rank', { rank: match.rank })}</span>
            <Badge tone={verdict === 'met' ? 'met' : 'unknown'}>{t(`overall.${verdict}`)}</Badge>
          </>
        }
        actions={
          <>
            <ButtonLink to={paths.matches(needId)}>{t('compare.back')}</ButtonLink>
            <ButtonLink to={paths.offering(offering.id)} variant="primary">
              {t('match.offering')}
            </ButtonLink>
          </>
        }
      />
      <OfferingFacts offering={offering} />
      <MatchDetail match={match} today={today} />
    </>
  )
}
