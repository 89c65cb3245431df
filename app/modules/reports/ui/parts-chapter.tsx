import { DataTable } from '#app/components/data-table.tsx'
import { PartBars } from '#app/components/part-bars.tsx'
import { Section } from '#app/components/section.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ChapterView } from '../chapters.ts'
import { figureText, listed } from '../report-words.ts'
import type { ToldPart } from '../told-report.ts'

type Parts = NonNullable<ChapterView['parts']>
type Place = { place: number | null }
const numbers = ['needs', 'matched', 'rate', 'offerings', 'unmet'] as const

/** Supply and demand by domain, and the league table of the districts where the report has one. */
export function PartsChapter({ parts: { domains, districts } }: { parts: Parts }) {
  const { t, i18n } = useTranslation('reports')
  const of = (field: string) => (line: ToldPart) =>
    line.code === 'none' ? t('part.none') : nameOf(field, line.code, i18n.language)
  const placed = districts.flatMap((line) =>
    line.place !== null && typeof line.rate === 'number' ? [{ line, rate: line.rate }] : [],
  )
  return (
    <>
      <Section title={t('domains.title')}>
        <PartTable
          caption={t('domains.caption')}
          name={t('part.domain')}
          of={of('domain')}
          parts={domains.map((line) => ({ ...line, place: null }))}
        />
      </Section>
      {districts.length > 0 && (
        <Section title={t('districts.title')} lead={t('districts.lead')}>
          {placed.length > 0 && (
            <figure className="mb-4">
              <figcaption className="mb-2 text-sm text-muted">{t('districts.figure')}</figcaption>
              <PartBars
                label={t('districts.figure')}
                parts={placed.map(({ line, rate }) => ({
                  key: line.code,
                  label: of('region')(line),
                  valueBp: Math.round(rate * 10_000),
                }))}
              />
            </figure>
          )}
          <PartTable
            caption={t('districts.caption')}
            name={t('part.district')}
            of={of('region')}
            parts={districts}
            ranked={placed.length > 0}
          />
        </Section>
      )}
    </>
  )
}

function PartTable({
  caption,
  name,
  of,
  parts,
  ranked,
}: {
  caption: string
  name: string
  of: (line: ToldPart) => string
  parts: (ToldPart & Place)[]
  ranked?: boolean
}) {
  const { t, i18n } = useTranslation('reports')
  const shown = numbers.filter((key) => parts.some((line) => typeof line[key] === 'number'))
  const hidden = numbers.filter((key) => !shown.includes(key))
  const number = (key: (typeof numbers)[number]) => ({
    key,
    header: t(`part.${key}`),
    align: 'right' as const,
    cell: (line: ToldPart) => figureText(line[key], key === 'rate' ? 'share' : 'count'),
  })
  return (
    <>
      {parts.length > 0 && hidden.length > 0 && (
        <p className="mb-2 text-sm text-muted">
          {t('part.allHidden', {
            columns: listed(
              hidden.map((key) => t(`part.${key}`)),
              i18n.language,
            ),
          })}
        </p>
      )}
      <DataTable
        caption={caption}
        captionHidden
        dense
        rows={parts}
        rowKey={({ code }) => code}
        empty={<p className="text-muted">—</p>}
        columns={[
          ...(ranked
            ? [
                {
                  key: 'place',
                  header: t('part.place'),
                  align: 'right' as const,
                  cell: ({ place }: Place) => place ?? '—',
                },
              ]
            : []),
          { key: 'name', header: name, rowHeader: true, cell: of },
          ...shown.map(number),
        ]}
      />
    </>
  )
}
