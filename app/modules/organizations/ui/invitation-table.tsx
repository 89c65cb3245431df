import { Form } from '@remix-run/react'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { InvitationRow } from '../member-row.ts'

export function InvitationTable({ invitations }: { invitations: InvitationRow[] }) {
  const { t, i18n } = useTranslation('organizations')
  return (
    <DataTable
      caption={t('members.invitationsTable')}
      captionHidden
      rows={invitations}
      rowKey={(row) => row.id}
      columns={[
        { key: 'email', header: t('members.email'), rowHeader: true, cell: (row) => row.email },
        { key: 'role', header: t('members.role'), cell: (row) => t(`role.${row.role}.name`) },
        {
          key: 'expiresAt',
          header: t('members.expiresAt'),
          cell: (row) => formatInstant(row.expiresAt, i18n.language),
        },
        {
          key: 'revoke',
          header: t('members.actions'),
          headerHidden: true,
          align: 'right',
          cell: (row) => (
            <Form method="post">
              <input type="hidden" name="invitationId" value={row.id} />
              <ConfirmInRow
                label={t('members.revoke')}
                name={t('members.revokeOf', { email: row.email })}
                question={t('members.revokeQuestion', { email: row.email })}
                confirmLabel={t('members.revokeConfirm')}
                value="revoke-invitation"
              />
            </Form>
          ),
        },
      ]}
    />
  )
}
