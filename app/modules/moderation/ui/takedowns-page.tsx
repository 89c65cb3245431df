import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import type { TakedownLine } from '../case-view.ts'
import { StateBadge } from './state-badge.tsx'

/** What officials took down of an organization, for its own people. */
export function TakedownsPage({ name, lines }: { name: string; lines: TakedownLine[] }) {
  const { t, i18n } = useTranslation('moderation')
  return (
    <>
      <PageHeader title={t('takedowns.title')} lead={name} />
      <DataTable
        caption={t('takedowns.title')}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('takedowns.none')} text={t('takedowns.noneText')} />}
        columns={[
          {
            key: 'subject',
            header: t('subjectHeader'),
            rowHeader: true,
            cell: ({ id, kind, title }) => (
              <TextLink to={moderationPaths.takedown(id)}>{t(`subject.${kind}`, { title })}</TextLink>
            ),
          },
          { key: 'reason', header: t('takedown.reason'), cell: ({ reason }) => t(`ground.${reason}`) },
          {
            key: 'at',
            header: t('takedown.at'),
            nowrap: true,
            cell: ({ at }) => formatInstant(at, i18n.language),
          },
          {
            key: 'state',
            header: t('stateHeader'),
            cell: ({ state, mayAppeal }) => (
              <span className="inline-flex flex-wrap gap-1.5">
                <StateBadge state={state} />
                {mayAppeal && <Badge tone="accent">{t('takedowns.mayAppeal')}</Badge>}
              </span>
            ),
          },
        ]}
      />
    </>
  )
}
