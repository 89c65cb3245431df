import { DataTable } from '#app/components/data-table.tsx'
import { PartBars } from '#app/components/part-bars.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Snapshot } from '../snapshot.ts'

/** Unmet needs by cause: the shares as bars, and the numbers beside them. */
export function CauseTable({ causes }: { causes: Snapshot['causes'] }) {
  const { t } = useTranslation('reports')
  const total = causes.reduce((sum, { now }) => sum + now, 0)
  return (
    <Section title={t('causes.title')}>
      {total === 0 ? (
        <p className="mb-3 text-muted">{t('causes.empty')}</p>
      ) : (
        <figure className="mb-4">
          <figcaption className="mb-2 text-sm text-muted">{t('causes.share')}</figcaption>
          <PartBars
            label={t('causes.share')}
            parts={causes.map(({ cause, now }) => ({
              key: cause,
              label: t(`cause.${cause}`),
              valueBp: Math.round((now / total) * 10_000),
            }))}
          />
        </figure>
      )}
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
          ...(['now', 'previous', 'lastYear'] as const).map((one) => ({
            key: one,
            header: t(`indicators.${one}`),
            align: 'right' as const,
            cell: (line: Snapshot['causes'][number]) => line[one],
          })),
        ]}
      />
    </Section>
  )
}
