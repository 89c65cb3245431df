import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { reasons } from '#app/modules/verification/verification.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { LogLine } from '../log-view.ts'

export function LogTable({ lines, filtered }: { lines: LogLine[]; filtered: boolean }) {
  const { t, i18n } = useTranslation('audit')
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')} text={t(filtered ? 'noneFound' : 'noneYet')} />}
      columns={[
        {
          key: 'seq',
          header: t('column.seq'),
          align: 'right',
          cell: ({ id }) => <span className="tnum">{id}</span>,
        },
        {
          key: 'at',
          header: t('column.at'),
          nowrap: true,
          cell: ({ at }) => formatInstant(at, i18n.language),
        },
        { key: 'who', header: t('column.who'), cell: (line) => <Who line={line} /> },
        {
          key: 'action',
          header: t('column.action'),
          rowHeader: true,
          cell: ({ action }) => t(`action.${action.replaceAll('.', '-')}`),
        },
        {
          key: 'organization',
          header: t('column.organization'),
          cell: ({ organization }) => organization ?? '—',
        },
        { key: 'subject', header: t('column.subject'), cell: (line) => <Subject line={line} /> },
        {
          key: 'hash',
          header: t('column.hash'),
          cell: ({ hash }) => <code title={hash}>{hash.slice(0, 8)}</code>,
        },
      ]}
    />
  )
}

function Who({ line: { who, actorId } }: { line: LogLine }) {
  const { t } = useTranslation('audit')
  if (!who) return <>{t(actorId ? 'closed' : 'nobody')}</>
  return (
    <>
      {who.name} <span className="block text-sm break-all text-faint">{who.email}</span>
    </>
  )
}

/** Of a verification it is one of a list; of other acts the words of whoever gave it. */
const isReason = (text: string) => reasons.some((one) => one === text)

/** What it was done to, in words where there are some, with what else the row says. */
function Subject({ line: { title, subjectId, details } }: { line: LogLine }) {
  const { t } = useTranslation('audit')
  const value = (name: string, text: string) => {
    if (name === 'kind') return t(`kind.${text}`) || text
    return name === 'reason' && isReason(text) ? t(`verification:reason.${text}`) : text
  }
  return (
    <>
      {title || <span className="break-all">{subjectId}</span>}
      {details.length > 0 && (
        <span className="block text-sm break-all text-faint">
          {details
            .map((one) => t('detail', { name: t(`field.${one.name}`), value: value(one.name, one.value) }))
            .join(t('between'))}
        </span>
      )}
    </>
  )
}
