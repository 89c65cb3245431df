import { DataTable } from '#app/components/data-table.tsx'
import { PartBars } from '#app/components/part-bars.tsx'
import { Section } from '#app/components/section.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { figureText, rateText } from '../report-words.ts'
import type { DefinitionText, PartLine, Snapshot } from '../snapshot.ts'
import { CauseTable } from './cause-table.tsx'

/** What was counted, table by table, each figure beside its numbers, and how it was counted. */
export function ReportTables({ snapshot }: { snapshot: Snapshot }) {
  const { t, i18n } = useTranslation('reports')
  const language = i18n.language === 'en' ? 'en' : 'zh-CN'
  const texts = new Map<string, DefinitionText>(snapshot.method.map((one) => [one.code, one[language]]))
  const name = (code: string) => texts.get(code)?.name ?? code
  const placed = snapshot.districts.filter(({ place }) => place !== null)
  const of = (field: string) => (line: PartLine) =>
    line.code === 'none' ? t('part.none') : nameOf(field, line.code, language)
  return (
    <>
      <Section title={t('indicators.title')}>
        <DataTable
          caption={t('indicators.caption')}
          captionHidden
          dense
          rows={snapshot.indicators}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              header: t('indicators.name'),
              rowHeader: true,
              cell: ({ code }) => name(code),
            },
            ...(['now', 'previous', 'lastYear'] as const).map((one) => ({
              key: one,
              header: t(`indicators.${one}`),
              align: 'right' as const,
              cell: ({ [one]: { value }, unit }: Snapshot['indicators'][number]) =>
                unit === 'hours' && value !== null
                  ? t('hours', { value: figureText(value, unit) })
                  : figureText(value, unit),
            })),
            {
              key: 'cases',
              header: t('indicators.cases'),
              align: 'right',
              cell: ({ now }) => now.denominator,
            },
          ]}
        />
      </Section>
      <CauseTable causes={snapshot.causes} />
      <Section title={t('domains.title')}>
        <PartTable
          caption={t('domains.caption')}
          name={t('part.domain')}
          of={of('domain')}
          parts={snapshot.domains}
        />
      </Section>
      {snapshot.districts.length > 0 && (
        <Section title={t('districts.title')} lead={t('districts.lead')}>
          {placed.length > 0 && (
            <figure className="mb-4">
              <figcaption className="mb-2 text-sm text-muted">{t('districts.figure')}</figcaption>
              <PartBars
                label={t('districts.figure')}
                parts={placed.map((line) => ({
                  key: line.code,
                  label: of('region')(line),
                  valueBp: Math.round((line.matched / line.needs) * 10_000),
                }))}
              />
            </figure>
          )}
          <PartTable
            caption={t('districts.caption')}
            name={t('part.district')}
            of={of('region')}
            parts={snapshot.districts}
            placeOf={(code) => snapshot.districts.find((line) => line.code === code)?.place ?? null}
          />
        </Section>
      )}
      <Section title={t('method.title')} lead={t('method.lead')}>
        <DataTable
          caption={t('method.caption')}
          captionHidden
          dense
          rows={snapshot.method}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', header: t('indicators.name'), rowHeader: true, cell: ({ code }) => name(code) },
            ...(['numerator', 'denominator', 'exclusions'] as const).map((one) => ({
              key: one,
              header: t(`method.${one}`),
              cell: ({ code }: { code: string }) => texts.get(code)?.[one] ?? '—',
            })),
          ]}
        />
      </Section>
    </>
  )
}

function PartTable({
  caption,
  name,
  of,
  parts,
  placeOf,
}: {
  caption: string
  name: string
  of: (line: PartLine) => string
  parts: PartLine[]
  placeOf?: (code: string) => number | null
}) {
  const { t } = useTranslation('reports')
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      rows={parts}
      rowKey={({ code }) => code}
      empty={<p className="text-muted">—</p>}
      columns={[
        ...(placeOf
          ? [
              {
                key: 'place',
                header: t('part.place'),
                align: 'right' as const,
                cell: ({ code }: PartLine) => placeOf(code) ?? '—',
              },
            ]
          : []),
        { key: 'name', header: name, rowHeader: true, cell: of },
        ...(['needs', 'matched'] as const).map((one) => ({
          key: one,
          header: t(`part.${one}`),
          align: 'right' as const,
          cell: (line: PartLine) => line[one],
        })),
        {
          key: 'rate',
          header: t('part.rate'),
          align: 'right',
          cell: (line) => rateText(line.matched, line.needs),
        },
        ...(['offerings', 'unmet'] as const).map((one) => ({
          key: one,
          header: t(`part.${one}`),
          align: 'right' as const,
          cell: (line: PartLine) => line[one],
        })),
      ]}
    />
  )
}
