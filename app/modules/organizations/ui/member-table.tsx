import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Select } from '#app/components/select.tsx'
import { dayOf, formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { MemberRow } from '../member-row.ts'
import { roleOptions } from './role-options.ts'

/** Members; owners change roles and remove, everybody may leave. */
export function MemberTable({ members, mayManage }: { members: MemberRow[]; mayManage: boolean }) {
  const { t, i18n } = useTranslation('organizations')
  return (
    <DataTable
      caption={t('members.title')}
      captionHidden
      rows={members}
      rowKey={(row) => row.userId}
      columns={[
        {
          key: 'name',
          header: t('members.name'),
          rowHeader: true,
          cell: (row) => (
            <>
              {row.name} {row.self && <Badge tone="brand">{t('members.self')}</Badge>}
              <span className="block text-sm font-normal text-faint">{row.email}</span>
            </>
          ),
        },
        {
          key: 'role',
          header: t('members.role'),
          cell: (row) =>
            mayManage ? (
              <Form method="post" className="flex flex-wrap items-center gap-2">
                <input type="hidden" name="userId" value={row.userId} />
                <span className="w-28">
                  <Select
                    // After a change the choice follows the database, not what was last picked.
                    key={row.role}
                    id={`role-${row.userId}`}
                    name="role"
                    size="sm"
                    aria-label={t('members.roleOf', { name: row.name })}
                    options={roleOptions(t)}
                    defaultValue={row.role}
                  />
                </span>
                <Button
                  size="sm"
                  name="intent"
                  value="change-role"
                  aria-label={t('members.changeRoleOf', { name: row.name })}
                >
                  {t('members.changeRole')}
                </Button>
              </Form>
            ) : (
              t(`role.${row.role}.name`)
            ),
        },
        {
          key: 'createdAt',
          header: t('members.since'),
          cell: (row) => formatDay(dayOf(new Date(row.createdAt)), i18n.language),
        },
        {
          key: 'remove',
          header: t('members.actions'),
          headerHidden: true,
          align: 'right',
          cell: (row) =>
            (mayManage || row.self) && (
              <Form method="post">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="userId" value={row.userId} />
                <ConfirmInRow
                  label={row.self ? t('members.leave') : t('members.remove')}
                  name={row.self ? t('members.leave') : t('members.removeOf', { name: row.name })}
                  question={
                    row.self ? t('members.leaveQuestion') : t('members.removeQuestion', { name: row.name })
                  }
                  confirmLabel={row.self ? t('members.leaveConfirm') : t('members.removeConfirm')}
                />
              </Form>
            ),
        },
      ]}
    />
  )
}
