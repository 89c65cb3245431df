import { Form } from '@remix-run/react'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { findCertificateKind } from '#app/modules/taxonomy/certificate-kind.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import type { Certificate } from '../certificate.ts'
import { CertificateBadge } from './certificate-badge.tsx'
import { CertificateCheck } from './certificate-check.tsx'

/** Certificates with what they are worth today; `removable` adds a button that asks first. */
export function CertificateTable({
  certificates,
  today,
  removable,
}: {
  certificates: Certificate[]
  today: string
  removable?: boolean
}) {
  const { t, i18n } = useTranslation('organizations')
  const nameOf = ({ code }: Certificate) => {
    const kind = findCertificateKind(code)
    return kind ? inLanguage(kind, i18n.language) : code
  }
  const day = (value: string | null) => (value ? formatDay(value, i18n.language) : t('blank'))
  return (
    <DataTable
      caption={t('certificate.table')}
      captionHidden
      rows={certificates}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('certificate.none')} text={t('certificate.noneText')} />}
      columns={[
        {
          key: 'code',
          header: t('certificate.field.code'),
          rowHeader: true,
          cell: nameOf,
        },
        {
          key: 'check',
          header: t('certificate.field.check'),
          cell: (row) => <CertificateCheck certificate={row} today={today} mayEdit={Boolean(removable)} />,
        },
        {
          key: 'state',
          header: t('certificate.field.state'),
          cell: (row) => <CertificateBadge certificate={row} today={today} />,
        },
        { key: 'validFrom', header: t('certificate.field.validFrom'), cell: (row) => day(row.validFrom) },
        { key: 'validTo', header: t('certificate.field.validTo'), cell: (row) => day(row.validTo) },
        { key: 'issuer', header: t('certificate.field.issuer'), cell: (row) => row.issuer ?? t('blank') },
        { key: 'number', header: t('certificate.field.number'), cell: (row) => row.number ?? t('blank') },
        ...(removable
          ? [
              {
                key: 'remove',
                header: t('certificate.removeColumn'),
                headerHidden: true,
                align: 'right' as const,
                cell: (row: Certificate) => (
                  <Form method="post">
                    <input type="hidden" name="intent" value="remove" />
                    <input type="hidden" name="certificateId" value={row.id} />
                    <ConfirmInRow
                      label={t('certificate.remove')}
                      name={t('certificate.removeOf', { name: nameOf(row) })}
                      question={t('certificate.removeQuestion', { name: nameOf(row) })}
                      confirmLabel={t('certificate.removeConfirm')}
                    />
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
