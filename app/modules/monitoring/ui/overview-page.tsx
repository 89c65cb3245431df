import { ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { UNDIVIDED } from '../cell.ts'
import type { OverviewView } from '../page-views.ts'
import { FigureTable } from './figure-table.tsx'
import { HeatTable } from './heat-table.tsx'
import { RegionMap } from './region-map.tsx'
import { SliceFilter } from './slice-filter.tsx'
import { parametersOf, useSliceWords } from './slice-words.ts'
import { TrendPart } from './trend-part.tsx'

/** 供需总览: the main indicators, and one of them by domain and by district or cluster. */
export function OverviewPage({
  scope,
  filter,
  period,
  day,
  show,
  shows,
  isShare,
  asMap,
  axis,
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
  const records = (of: { domain?: string; region?: string; cluster?: string }) =>
    officialPaths.indicator(show, { ...parameters, ...of })
  const isUndivided = heat.cells.some(([, row]) => row === UNDIVIDED)
  const shape = {
    as: asMap ? 'map' : undefined,
    rows: axis === 'clusters' ? axis : undefined,
  }
  const here = (more: Record<string, string | undefined>) =>
    `${paths.supplyAndDemand({ ...parameters, show, ...more })}#heat`
  const shapes = [
    { label: t('heat.by.districts'), to: here({}), current: !asMap && axis === 'districts' },
    { label: t('heat.by.clusters'), to: here({ rows: 'clusters' }), current: axis === 'clusters' },
    ...(scope.region || filter.view === 'then'
      ? []
      : [{ label: t('map.title'), to: here({ as: 'map' }), current: asMap }]),
  ]
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
        kept={shape}
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
        title={t(asMap ? 'map.title' : `heat.title.${axis}`)}
        lead={asMap ? undefined : t(`heat.lead.${isUndivided ? UNDIVIDED : axis}`, { indicator })}
      >
        <Tabs label={t('heat.by.label')} items={shapes} />
        {asMap ? (
          <RegionMap
            caption={t('map.caption', { indicator })}
            day={day}
            tableAt={here({})}
            counts={new Map(counts)}
            hrefFor={(region) => records({ region })}
          />
        ) : (
          <>
            <HeatTable
              caption={t(`heat.title.${axis}`)}
              {...{ axis, heat, isShare }}
              clusters={choices.clusters}
              hrefFor={records}
            />
            <Pagination
              page={heat.page}
              pages={heat.pages}
              hrefFor={(one) => here({ ...shape, page: one > 1 ? String(one) : undefined })}
            />
          </>
        )}
      </Section>
      <TrendPart code={show} {...{ unit, trend, parameters }} />
    </>
  )
}
