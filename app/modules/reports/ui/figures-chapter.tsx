import { DataTable } from '#app/components/data-table.tsx'
import { PartBars } from '#app/components/part-bars.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ChapterView } from '../chapters.ts'
import { columnNames } from '../report-tables.ts'
import { figureText } from '../report-words.ts'
import type { Told, ToldCause } from '../told-report.ts'

type Figures = NonNullable<ChapterView['figures']>

/** The main indicators beside the period before and last year's, and why needs stay unmet. */
export function FiguresChapter({ figures: { indicators, causes } }: { figures: Figures }) {
  const { t } = useTranslation('reports')
  const told = causes.some((line) => columnNames.some((one) => typeof line[one] === 'number'))
  const text = (one: Told, unit: Figures['indicators'][number]['unit']) => {
    const value = figureText(one, unit)
    return unit === 'hours' && typeof one === 'number' ? t('hours', { value }) : value
  }
  return (
    <>
      <Section title={t('indicators.title')}>
        <DataTable
          caption={t('indicators.caption')}
          captionHidden
          dense
          rows={indicators}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', header: t('indicators.name'), rowHeader: true, cell: ({ name }) => name },
            ...columnNames.map((one) => ({
              key: one,
              header: t(`indicators.${one}`),
              align: 'right' as const,
              cell: (line: Figures['indicators'][number]) => text(line[one], line.unit),
            })),
            {
              key: 'cases',
              header: t('indicators.cases'),
              align: 'right',
              cell: ({ cases }) => figureText(cases, 'count'),
            },
          ]}
        />
      </Section>
      <Section title={t('causes.title')}>
        <CauseBars causes={causes} />
        {told ? (
          <DataTable
            caption={t('causes.caption')}
            captionHidden
            dense
            rows={causes}
            rowKey={({ cause }) => cause}
            columns={[
              {
                key: 'cause',
                header: t('causes.cause'),
                rowHeader: true,
                cell: ({ cause }) => t(`cause.${cause}`),
              },
              ...columnNames.map((one) => ({
                key: one,
                header: t(`indicators.${one}`),
                align: 'right' as const,
                cell: (line: ToldCause) => figureText(line[one], 'count'),
              })),
            ]}
          />
        ) : (
          <p className="text-muted">{t('causes.hidden')}</p>
        )}
      </Section>
    </>
  )
}

/** The shares as bars, where each can be told: one that is left out would be what is missing of the whole. */
function CauseBars({ causes }: { causes: ToldCause[] }) {
  const { t } = useTranslation('reports')
  const counts = causes.flatMap(({ cause, now }) => (typeof now === 'number' ? [{ cause, now }] : []))
  if (counts.length < causes.length) return null
  const total = counts.reduce((sum, { now }) => sum + now, 0)
  if (total === 0) return <p className="mb-3 text-muted">{t('causes.empty')}</p>
  return (
    <figure className="mb-4">
      <figcaption className="mb-2 text-sm text-muted">{t('causes.share')}</figcaption>
      <PartBars
        label={t('causes.share')}
        parts={counts.map(({ cause, now }) => ({
          key: cause,
          label: t(`cause.${cause}`),
          valueBp: Math.round((now / total) * 10_000),
        }))}
      />
    </figure>
  )
}
