import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dayOf, formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OpenReport, OpenRow } from '../open-report.ts'
import { figureText, HIDDEN_MARK, listed, periodName } from '../report-words.ts'

const TABLES = [
  { table: 'indicators', measures: ['value'] },
  { table: 'causes', measures: ['unmet'] },
  { table: 'domains', measures: ['needs', 'offerings', 'unmet'] },
  { table: 'districts', measures: ['needs', 'offerings', 'unmet'] },
] as const

type Shown = Omit<OpenReport, 'definitions' | 'kind' | 'from' | 'until' | 'hash'>

/** The public development index: the newest released report of the city, without small numbers. */
export function DevelopmentPage({ report }: { report: Shown | null }) {
  const { t, i18n } = useTranslation('reports')
  if (!report)
    return (
      <>
        <PageHeader title={t('open.title')} lead={t('open.lead')} />
        <EmptyState title={t('open.empty')} text={t('open.emptyText')} />
      </>
    )
  const { period, edition, releasedAt, rows } = report
  const number = t('number', { period: periodName(period, i18n.language), edition })
  return (
    <>
      <PageHeader
        title={t('open.title')}
        lead={t('open.lead')}
        meta={
          <>
            <span>{number}</span>
            <span>
              {t('page.issued')} {formatDay(dayOf(new Date(releasedAt)), i18n.language)}
            </span>
            <TextLink to={paths.openData()}>{t('open.data')}</TextLink>
          </>
        }
      />
      {TABLES.map(({ table, measures }) => (
        <OpenTable
          key={table}
          table={table}
          measures={measures}
          rows={rows.filter((row) => row.table === table)}
        />
      ))}
    </>
  )
}

function OpenTable({
  table,
  measures,
  rows,
}: {
  table: OpenRow['table']
  measures: readonly OpenRow['measure'][]
  rows: OpenRow[]
}) {
  const { t, i18n } = useTranslation('reports')
  const codes = [...new Map(rows.map(({ code, name }) => [code, { code, name }])).values()]
  const shownValue = (code: string, measure: string) => {
    const row = rows.find((one) => one.code === code && one.measure === measure)
    if (row?.hidden) return HIDDEN_MARK
    if (!row || row.value === null) return '—'
    const value = figureText(row.value, row.unit as Parameters<typeof figureText>[1])
    return row.unit === 'hours' ? t('hours', { value }) : value
  }
  const isTold = (measure: OpenRow['measure']) =>
    rows.some((row) => row.measure === measure && row.value !== null)
  const hidden = measures.filter((measure) => !isTold(measure))
  return (
    <Section title={t(`open.table.${table}`)}>
      {codes.length > 0 && hidden.length > 0 && (
        <p className="mb-2 text-sm text-muted">
          {t('part.allHidden', {
            columns: listed(
              hidden.map((measure) => t(`open.measure.${measure}`)),
              i18n.language,
            ),
          })}
        </p>
      )}
      {hidden.length < measures.length && (
        <DataTable
          caption={t(`open.table.${table}`)}
          captionHidden
          dense
          rows={codes}
          rowKey={({ code }) => code}
          empty={<p className="text-muted">—</p>}
          columns={[
            { key: 'name', header: t('open.name'), rowHeader: true, cell: ({ name }) => name },
            ...measures.filter(isTold).map((measure) => ({
              key: measure,
              header: t(`open.measure.${measure}`),
              align: 'right' as const,
              cell: ({ code }: { code: string }) => shownValue(code, measure),
            })),
          ]}
        />
      )}
    </Section>
  )
}
