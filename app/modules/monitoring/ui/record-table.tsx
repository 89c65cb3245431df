import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { RecordLine } from '../record.ts'
import { useSliceWords } from './slice-words.ts'

/** The records behind a number; each leads to what an official may open of it. */
export function RecordTable({
  caption,
  records,
  withHit,
  withCause,
  withHours,
}: {
  caption: string
  records: readonly RecordLine[]
  withHit?: boolean
  withCause?: boolean
  withHours?: boolean
}) {
  const { t, i18n } = useTranslation('monitoring')
  const cause = useTranslation('routing')
  const words = useSliceWords()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={records}
      rowKey={({ id, at }) => `${id} ${at}`}
      empty={<EmptyState title={t('records.none')} />}
      columns={[
        {
          key: 'what',
          header: t('records.what'),
          rowHeader: true,
          cell: ({ id, title, needId, population }) => {
            const to = needId
              ? officialPaths.officialNeed(needId)
              : population === 'offerings'
                ? paths.offering(id)
                : null
            return to ? <TextLink to={to}>{title || t('noCode')}</TextLink> : title
          },
        },
        {
          key: 'who',
          header: t('records.who'),
          cell: ({ organization, other }) => [organization, other].filter(Boolean).join(' · '),
        },
        { key: 'domain', header: t('records.domain'), cell: ({ domain }) => words.domain(domain) },
        { key: 'region', header: t('records.region'), cell: ({ region }) => words.region(region) },
        {
          key: 'at',
          header: t('records.at'),
          nowrap: true,
          cell: ({ at }) => formatInstant(at, i18n.language),
        },
        ...(withCause
          ? [
              {
                key: 'cause',
                header: t('records.cause'),
                cell: ({ cause: why, open }: RecordLine) => (
                  <>
                    {why && cause.t(`cause.${why}.title`)}{' '}
                    {open && why && <Badge tone="accent">{t('unmet.open')}</Badge>}
                  </>
                ),
              },
            ]
          : []),
        ...(withHours
          ? [
              {
                key: 'hours',
                header: t('unit.hours'),
                align: 'right' as const,
                cell: ({ hours }: RecordLine) => hours,
              },
            ]
          : []),
        ...(withHit
          ? [
              {
                key: 'hit',
                header: t('records.hit'),
                cell: ({ hit }: RecordLine) => t(hit ? 'records.yes' : 'records.no'),
              },
            ]
          : []),
      ]}
    />
  )
}
