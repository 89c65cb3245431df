import { ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { OverviewView } from '../page-views.ts'
import { FigureTable } from './figure-table.tsx'
import { HeatTable } from './heat-table.tsx'
import { RegionMap } from './region-map.tsx'
import { SliceFilter } from './slice-filter.tsx'
import { parametersOf, useSliceWords } from './slice-words.ts'
import { TrendPart } from './trend-part.tsx'

/** 供需总览: the main indicators, and one of them by district and domain. */
export function OverviewPage({
  scope,
  filter,
  period,
  day,
  show,
  shows,
  isShare,
  asMap,
  choices,
  lines,
  heat,
  counts,
  trend,
  unit,
}: OverviewView & { day: string }) {
  const { t } = useTranslation('monitoring')
  const words = useSliceWords()
  const parameters = parametersOf(filter, period)
  const indicator = t(`indicator.${show}.name`)
  const records = (of: { domain?: string; region?: string }) =>
    officialPaths.indicator(show, { ...parameters, ...of })
  const here = (map: boolean) =>
    `${paths.supplyAndDemand({ ...parameters, show, as: map ? 'map' : undefined })}#heat`
  const pageOf = (one: number) =>
    `${paths.supplyAndDemand({ ...parameters, show, page: one > 1 ? String(one) : undefined })}#heat`
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { place: words.place(filter, scope), period })}
        actions={
          <>
            <ButtonLink to={paths.unmetDemand(parameters)} variant="primary">
              {t('unmet.title')}
            </ButtonLink>
            <ButtonLink to={paths.fairness(parameters)}>{t('fairness.title')}</ButtonLink>
          </>
        }
      />
      <SliceFilter
        {...{ filter, period, choices }}
        kept={{ as: asMap ? 'map' : undefined }}
        show={{
          value: show,
          options: shows.map((value) => ({ value, label: t(`indicator.${value}.name`) })),
        }}
      />
      <Section
        title={t('compare.title')}
        action={<TextLink to={paths.indicators()}>{t('compare.all')}</TextLink>}
      >
        <FigureTable caption={t('compare.title')} lines={lines} parameters={parameters} />
      </Section>
      <Section
        id="heat"
        title={t(asMap ? 'map.title' : 'heat.title')}
        lead={asMap ? undefined : t('heat.lead', { indicator })}
        action={
          !scope.region &&
          filter.view !== 'then' && (
            <TextLink to={here(!asMap)}>{t(asMap ? 'heat.title' : 'map.title')}</TextLink>
          )
        }
      >
        {asMap ? (
          <RegionMap
            caption={t('map.caption', { indicator })}
            day={day}
            tableAt={here(false)}
            counts={new Map(counts)}
            hrefFor={(region) => records({ region })}
          />
        ) : (
          <>
            <HeatTable caption={t('heat.title')} heat={heat} isShare={isShare} hrefFor={records} />
            <Pagination page={heat.page} pages={heat.pages} hrefFor={pageOf} />
          </>
        )}
      </Section>
      <TrendPart code={show} {...{ unit, trend, parameters }} />
    </>
  )
}
