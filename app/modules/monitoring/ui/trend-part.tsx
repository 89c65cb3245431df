import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { IndicatorCode, Unit } from '../indicator.ts'
import type { TrendPoint } from '../page-views.ts'
import { ChartImage } from './chart-image.tsx'
import { useFigureWords } from './figure-words.ts'

/** The course of an indicator beside the period before and the same of last year: a picture, and the table that says it. */
export function TrendPart({
  code,
  unit,
  trend,
  parameters,
}: {
  code: IndicatorCode
  unit: Unit
  trend: readonly TrendPoint[]
  parameters: Record<string, string | undefined>
}) {
  const { t, i18n } = useTranslation('monitoring')
  const say = useFigureWords()
  const indicator = t(`indicator.${code}.name`)
  const value = (key: 'value' | 'before' | 'lastYear', header: string) => ({
    key,
    header,
    align: 'right' as const,
    cell: (point: TrendPoint) => say(point[key], unit),
  })
  return (
    <Section title={t('trend.of', { indicator })}>
      <ChartImage
        src={officialPaths.indicatorChart(code, { ...parameters, lng: i18n.language })}
        alt={t('trend.alt', { indicator })}
        height={260}
      />
      <DataTable
        caption={t('trend.table')}
        captionHidden
        dense
        stack={false}
        rows={[...trend].reverse()}
        rowKey={(point) => point.period}
        columns={[
          { key: 'period', header: t('trend.period'), rowHeader: true, cell: (point) => point.period },
          value('value', t('trend.value')),
          value('before', t('compare.before')),
          value('lastYear', t('compare.lastYear')),
          {
            key: 'cases',
            header: t('trend.cases'),
            align: 'right',
            cell: ({ denominator }) => denominator,
          },
        ]}
      />
    </Section>
  )
}
