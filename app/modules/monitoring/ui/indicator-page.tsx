import { DescriptionList } from '#app/components/description-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { IndicatorView } from '../page-views.ts'
import { FigureTable } from './figure-table.tsx'
import { RecordTable } from './record-table.tsx'
import { SliceFilter } from './slice-filter.tsx'
import { parametersOf, useSliceWords } from './slice-words.ts'
import { TrendPart } from './trend-part.tsx'

/** One indicator: its definition, its figure beside others, its course, and every record that it counts. */
export function IndicatorPage(view: IndicatorView) {
  const { code, unit, scope, filter, period, part, cause, choices, line, trend, page, pages, total } = view
  const { t } = useTranslation('monitoring')
  const words = useSliceWords()
  const name = t(`indicator.${code}.name`)
  const parameters = { ...parametersOf(filter, period), cause: cause ?? undefined }
  const here = (more: Record<string, string | undefined>) =>
    officialPaths.indicator(code, { ...parameters, part: part === 'base' ? undefined : part, ...more })
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: t('title'), to: paths.supplyAndDemand(parametersOf(filter, period)) },
          { label: t('indicators.title'), to: paths.indicators() },
        ]}
        title={name}
        lead={t('lead', { place: words.place(filter, scope), period })}
      />
      <SliceFilter {...{ filter, period, choices }} kept={{ part, cause: cause ?? undefined }} />
      {line && (
        <Section title={t('compare.title')}>
          <FigureTable caption={name} lines={[line]} parameters={parameters} />
        </Section>
      )}
      <Section
        title={t('records.title')}
        action={<span role="status">{t('records.count', { count: total })}</span>}
      >
        {view.parts.length > 0 && (
          <Tabs
            label={t('records.parts')}
            items={view.parts.map((one) => ({
              label: t(view.population === 'lines' ? `records.hours.${one}` : `records.part.${one}`),
              to: here({ part: one === 'base' ? undefined : one }),
              current: one === part,
            }))}
          />
        )}
        <RecordTable
          caption={t('records.title')}
          records={view.records}
          withHit={view.parts.length > 0 && view.population !== 'lines'}
          withHours={view.population === 'lines'}
          withCause={view.population === 'unmet' || view.population === 'open'}
        />
        <Pagination page={page} pages={pages} hrefFor={(one) => here({ page: String(one) })} />
      </Section>
      <TrendPart {...{ code, unit, trend }} parameters={parametersOf(filter, period)} />
      <Section title={t('definition.title')}>
        <DescriptionList
          items={[
            { term: t('definition.formula'), detail: t(`measure.${view.measure}`) },
            { term: t('definition.numerator'), detail: t(`indicator.${code}.numerator`) },
            { term: t('definition.denominator'), detail: t(`indicator.${code}.denominator`) },
            { term: t('definition.exclusions'), detail: t(`indicator.${code}.exclusions`) },
            { term: t('definition.period'), detail: t(`basis.${view.population}`) },
            { term: t('definition.unit'), detail: t(`unit.${unit}`) },
            {
              ...{ term: t('definition.source'), wide: true },
              detail: `${t('definition.sourceText')} ${t('definition.small')}`,
            },
          ]}
        />
      </Section>
    </>
  )
}
