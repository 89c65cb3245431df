import { Badge, type Tone } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { OwnReport } from '../case-view.ts'

const TONES: Record<OwnReport['answer'], Tone> = {
  waiting: 'accent',
  dismissed: 'neutral',
  acted: 'met',
  reversed: 'neutral',
}

/** What somebody reported, and what came of it. */
export function OwnReportsPage({ reports, done }: { reports: OwnReport[]; done: boolean }) {
  const { t, i18n } = useTranslation('moderation')
  return (
    <>
      <PageHeader title={t('reported.title')} lead={t('reported.lead')} />
      {done && <Flash text={t('reported.done')} />}
      <DataTable
        caption={t('reported.title')}
        captionHidden
        rows={reports}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('reported.none')} text={t('reported.noneText')} />}
        columns={[
          {
            key: 'subject',
            header: t('subjectHeader'),
            rowHeader: true,
            cell: ({ kind, title }) => t(`subject.${kind}`, { title }),
          },
          { key: 'ground', header: t('report.ground'), cell: ({ ground }) => t(`ground.${ground}`) },
          {
            key: 'at',
            header: t('reported.at'),
            nowrap: true,
            cell: ({ at }) => formatInstant(at, i18n.language),
          },
          {
            key: 'answer',
            header: t('reported.answer'),
            cell: ({ answer }) => <Badge tone={TONES[answer]}>{t(`answer.${answer}`)}</Badge>,
          },
        ]}
      />
    </>
  )
}
