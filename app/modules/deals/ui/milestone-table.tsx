import { DataTable } from '#app/components/data-table.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import type { MilestoneView } from '../deal-view.ts'
import { MilestoneBadge } from './state-badge.tsx'

/** Milestones in their order; without a deal they are not opened. */
export function MilestoneTable({
  dealId,
  milestones,
}: {
  dealId: string | null
  milestones: MilestoneView[]
}) {
  const { t, i18n } = useTranslation('deals')
  return (
    <DataTable
      caption={t('milestone.title')}
      captionHidden
      rows={milestones}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('milestone.name'),
          rowHeader: true,
          cell: ({ id, title, role }) => (
            <>
              {dealId ? <TextLink to={dealPaths.milestone(dealId, id)}>{title}</TextLink> : title}
              {role && <p className="text-sm font-normal text-faint">{t('terms.roleLine', { role })}</p>}
            </>
          ),
        },
        {
          key: 'state',
          header: t('list.state'),
          nowrap: true,
          cell: ({ state, settledBy }) => <MilestoneBadge state={state} by={settledBy} />,
        },
        {
          key: 'due',
          header: t('milestone.due'),
          nowrap: true,
          cell: ({ dueOn }) => (dueOn ? formatDay(dueOn, i18n.language) : t('terms.noDay')),
        },
        {
          key: 'amount',
          header: t('milestone.amount'),
          align: 'right',
          cell: ({ amountFen }) => formatFen(amountFen, i18n.language),
        },
        {
          key: 'paid',
          header: t('milestone.payment'),
          nowrap: true,
          cell: ({ paidOn, receivedOn }) =>
            receivedOn ? t('milestone.received') : paidOn ? t('milestone.paid') : t('milestone.unpaid'),
        },
      ]}
    />
  )
}
