import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { ScoreParts } from '#app/components/score-parts.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { DemandView } from '../demand-view.ts'
import { Reasons } from './reasons.tsx'

/** 需求推荐: the needs that suit an offering, the reasons told from the provider's side. */
export function DemandPage({
  offering,
  view,
}: {
  offering: { id: string; title: string }
  view: DemandView[] | null
}) {
  const { t } = useTranslation('matching')
  return (
    <>
      <PageHeader
        title={t('demand.title')}
        lead={t('demand.lead', { title: offering.title })}
        breadcrumbs={[{ label: t('demand.mine'), to: paths.myOfferings() }, { label: offering.title }]}
        actions={
          <>
            {view && view.length > 0 && (
              <ExportLinks
                hrefFor={(format) =>
                  paths.newExport('demand', format, new URLSearchParams({ offering: offering.id }))
                }
              />
            )}
            <ButtonLink to={paths.editOffering(offering.id)}>{t('demand.empty.action')}</ButtonLink>
          </>
        }
      />
      {view === null ? (
        <Alert tone="info" title={t('demand.notPublished.title')}>
          {t('demand.notPublished.text')}
        </Alert>
      ) : view.length === 0 ? (
        <EmptyState
          title={t('demand.empty.title')}
          text={t('demand.empty.text')}
          action={<ButtonLink to={paths.editOffering(offering.id)}>{t('demand.empty.action')}</ButtonLink>}
        />
      ) : (
        <ol className="space-y-4">
          {view.map((need) => (
            <li key={need.id}>
              <DemandCard need={need} offeringId={offering.id} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function DemandCard({ need, offeringId }: { need: DemandView; offeringId: string }) {
  const { t, i18n } = useTranslation('matching')
  const blank = t('demand.blank')
  const open = need.reasons.filter((reason) => reason.verdict !== 'met' && reason.hardness !== 'info')
  return (
    <Card
      title={`${need.rank}. ${need.title}`}
      to={paths.publicNeed(need.id)}
      meta={[
        need.organizationName ?? t('demand.anonymous'),
        need.publishedOn && t('demand.published', { day: formatDay(need.publishedOn, i18n.language) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      action={
        <ButtonLink
          size="sm"
          to={needPaths.comeForward(need.id, offeringId)}
          aria-label={t('demand.comeForwardOne', { title: need.title })}
        >
          {t('demand.comeForward')}
        </ButtonLink>
      }
    >
      <Columns layout="measure">
        <div>
          <ScoreParts
            totalBp={need.scoreBp}
            label={t('score.label')}
            compact
            parts={need.parts.map((part) => ({
              key: part.part,
              label: t(`part.${part.part}`),
              valueBp: part.bp,
              weightBp: part.maxBp,
              unknown: part.unknownBp > 0,
            }))}
          />
          <p className="mt-2">
            <Badge tone={need.verdict === 'met' ? 'met' : 'unknown'}>{t(`overall.${need.verdict}`)}</Badge>
          </p>
        </div>
        <div className="min-w-0 space-y-2">
          <DescriptionList
            blank={blank}
            items={[
              { term: t('demand.budget'), detail: need.budget },
              {
                term: t('demand.finishBy'),
                detail: need.finishBy && formatDay(need.finishBy, i18n.language),
              },
              {
                term: t('demand.region'),
                detail: need.regionCode && nameOf('region', need.regionCode, i18n.language),
              },
            ]}
          />
          {open.length > 0 && <Reasons reasons={open.slice(0, 4)} />}
        </div>
      </Columns>
      <div className="mt-3">
        <Disclosure summary={t('all.summary', { count: need.reasons.length })}>
          <div className="grid gap-x-8 gap-y-4 pt-2 lg:grid-cols-2">
            <section>
              <h4 className="mb-1 font-semibold">{t('demand.mySide')}</h4>
              <Reasons reasons={need.reasons.filter((reason) => reason.side === 'offering')} />
            </section>
            <section>
              <h4 className="mb-1 font-semibold">{t('demand.theirSide')}</h4>
              <Reasons reasons={need.reasons.filter((reason) => reason.side === 'need')} />
            </section>
          </div>
        </Disclosure>
      </div>
    </Card>
  )
}
