import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { SessionRow } from '../session-row.ts'

/** Where one is signed in; every row but this browser's can be ended, and all of them at once. */
export function SessionList({ sessions }: { sessions: SessionRow[] }) {
  const { t, i18n } = useTranslation('accounts')
  const nameOf = ({ device }: SessionRow) =>
    device.browser || device.system
      ? t('account.device', {
          browser: device.browser ?? t('account.unknownBrowser'),
          system: device.system ?? t('account.unknownSystem'),
        })
      : t('account.unknownDevice')
  return (
    <>
      <DataTable
        caption={t('account.sessionsTable')}
        captionHidden
        rows={sessions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'device',
            header: t('account.column.device'),
            rowHeader: true,
            cell: (row) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                {nameOf(row)}
                {row.current && <Badge tone="brand">{t('account.thisBrowser')}</Badge>}
              </span>
            ),
          },
          {
            key: 'createdAt',
            header: t('account.column.createdAt'),
            cell: (row) => formatInstant(row.createdAt, i18n.language),
          },
          {
            key: 'lastSeenAt',
            header: t('account.column.lastSeenAt'),
            cell: (row) => formatInstant(row.lastSeenAt, i18n.language),
          },
          {
            key: 'end',
            header: t('account.column.end'),
            headerHidden: true,
            align: 'right',
            cell: (row) =>
              !row.current && (
                <Form method="post">
                  <input type="hidden" name="session" value={row.id} />
                  <ConfirmInRow
                    label={t('account.endSession')}
                    name={t('account.endSessionOf', { device: nameOf(row) })}
                    question={t('account.endSessionQuestion', {
                      device: nameOf(row),
                      at: formatInstant(row.lastSeenAt, i18n.language),
                    })}
                    confirmLabel={t('account.endSessionConfirm')}
                    value="end-session"
                  />
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form method="post" className="mt-3">
          <ConfirmButton
            label={t('account.endOthers')}
            question={t('account.endOthersQuestion')}
            confirmLabel={t('account.endOthersConfirm')}
            name="intent"
            value="end-other-sessions"
          />
        </Form>
      )}
    </>
  )
}
