import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'
import type { InterestedLine } from '../progress-view.ts'

/** As many as the comparison takes. */
const COMPARED = 4

/** Who is interested, with the service and what they let one know; the only ones that are named. */
export function InterestedList({ needId, interested }: { needId: string; interested: InterestedLine[] }) {
  const { t, i18n } = useTranslation('routing')
  const compared = interested.slice(0, COMPARED).map(({ offeringId }) => offeringId)
  return (
    <Section
      title={t('progress.interested')}
      lead={t('progress.interestedLead')}
      action={
        interested.length > 1 && (
          <ButtonLink size="sm" to={needPaths.compare(needId, compared)}>
            {t('progress.compare')}
          </ButtonLink>
        )
      }
    >
      {interested.length === 0 ? (
        <EmptyState title={t('progress.nobody')} text={t('progress.nobodyText')} />
      ) : (
        <ul aria-label={t('progress.interested')} className="grid gap-3 lg:grid-cols-2">
          {interested.map((one) => (
            <li key={one.id}>
              <Card
                title={one.organizationName}
                to={paths.provider(one.organizationId)}
                edge="brand"
                meta={
                  <span className="flex flex-wrap items-center gap-x-2">
                    <Badge tone={one.own ? 'accent' : 'brand'}>
                      {t(one.own ? 'progress.own' : 'progress.told')}
                    </Badge>
                    <span>
                      {t('progress.answeredAt', { at: formatInstant(one.answeredAt, i18n.language) })}
                    </span>
                  </span>
                }
              >
                {one.offeringTitle && (
                  <TextLink to={paths.offering(one.offeringId)}>{one.offeringTitle}</TextLink>
                )}
                <p className="mt-2 flex flex-wrap gap-x-4">
                  <TextLink to={talkPaths.needTalk(needId, one.id)}>{t('progress.talk')}</TextLink>
                  <TextLink to={awardPaths.needProposals(needId)}>{t('progress.proposals')}</TextLink>
                </p>
                {one.message && (
                  <p className="mt-2 max-w-read whitespace-pre-line">
                    {t('lead.message', { text: one.message })}
                  </p>
                )}
              </Card>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
