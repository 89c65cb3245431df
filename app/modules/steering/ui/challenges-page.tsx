import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { ChallengeLine } from '../challenge-view.ts'
import { ChallengeBadge } from './challenge-badge.tsx'

/** Challenges for everybody. */
export function ChallengesPage({
  challenges,
  total,
  pages,
  page,
  open,
  mayPublish,
}: {
  challenges: ChallengeLine[]
  total: number
  pages: number
  page: number
  open: boolean
  mayPublish: boolean
}) {
  const { t, i18n } = useTranslation('steering')
  const href = (query: { state?: string; page?: string }) =>
    paths.challenges({ state: open ? undefined : 'over', ...query })
  return (
    <>
      <PageHeader
        title={t('challenges.title')}
        lead={t('challenges.lead')}
        actions={
          mayPublish && (
            <ButtonLink variant="primary" to={officialPaths.newChallenge()}>
              {t('challenges.publish')}
            </ButtonLink>
          )
        }
      />
      <Tabs
        label={t('challenges.tabs')}
        items={[
          { label: t('challenges.open'), to: href({ state: undefined }), current: open },
          { label: t('challenges.over'), to: href({ state: 'over' }), current: !open },
        ]}
      />
      <p role="status" className="mb-3">
        {t('challenges.count', { count: total })}
      </p>
      <DataTable
        caption={t('challenges.title')}
        captionHidden
        rows={challenges}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t(open ? 'challenges.noneOpen' : 'challenges.noneOver')} />}
        columns={[
          {
            key: 'name',
            header: t('challenges.name'),
            rowHeader: true,
            cell: ({ id, title }) => <TextLink to={paths.challenge(id)}>{title}</TextLink>,
          },
          {
            key: 'prize',
            header: t('challenges.prize'),
            align: 'right',
            cell: ({ prizeFen }) => formatFen(prizeFen, i18n.language),
          },
          {
            key: 'deadline',
            header: t('challenges.deadline'),
            nowrap: true,
            cell: ({ deadlineAt }) => formatInstant(deadlineAt, i18n.language),
          },
          {
            key: 'entries',
            header: t('challenges.entries'),
            align: 'right',
            cell: ({ entries }) => entries ?? t('challenges.sealed'),
          },
          {
            key: 'state',
            header: t('challenges.state'),
            cell: (line) => <ChallengeBadge challenge={line} />,
          },
        ]}
      />
      <Pagination page={page} pages={pages} hrefFor={(one) => href({ page: String(one) })} />
    </>
  )
}
