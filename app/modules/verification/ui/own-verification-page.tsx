import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Select } from '#app/components/select.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { OrganizationTabs } from '#app/modules/organizations/ui/organization-tabs.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { acceptOf } from '#app/platform/file-kinds.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { documentKinds } from '../document-rules.ts'
import type { OwnLine } from '../item-view.ts'
import { StandingBadge } from './standing-badge.tsx'
import { useLastDay } from './use-last-day.ts'
import { useSubjectName } from './use-subject-name.ts'

/** What an organization has had checked, what is asked of it, and where it hands documents in. */
export function OwnVerificationPage({
  name,
  lines,
  chosen,
  mayEdit,
  done,
  result,
}: {
  name: string
  lines: OwnLine[]
  /** What the form begins with. */
  chosen: string | null
  mayEdit: boolean
  done: boolean
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('verification')
  const nameOf = useSubjectName()
  const lastDay = useLastDay()
  return (
    <>
      <PageHeader title={t('own.title')} lead={name} />
      <OrganizationTabs current="verification" />
      {done && <Flash text={t('own.done')} />}
      <DataTable
        caption={t('own.title')}
        captionHidden
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'subject', header: t('subject'), rowHeader: true, cell: nameOf },
          { key: 'kind', header: t('kindHeader'), nowrap: true, cell: ({ kind }) => t(`kind.${kind}`) },
          {
            key: 'state',
            header: t('stateHeader'),
            nowrap: true,
            cell: ({ standing }) => <StandingBadge standing={standing} />,
          },
          { key: 'next', header: t('own.next'), cell: (line) => <WhatNext line={line} /> },
          {
            key: 'expiry',
            header: t('expiresOn'),
            nowrap: true,
            cell: (line) => lastDay(line, line.item?.steps[0]?.act === 'recheck'),
          },
          {
            key: 'document',
            header: t('document'),
            cell: ({ item }) => {
              const [newest] = item?.documents ?? []
              return newest ? (
                <TextLink to={paths.ownDocument(newest.id)} reloadDocument>
                  {newest.name}
                </TextLink>
              ) : (
                t('noDocument')
              )
            },
          },
        ]}
      />
      {mayEdit && <HandInForm lines={lines} chosen={chosen} result={result} />}
    </>
  )
}

function WhatNext({ line: { item, standing, kind } }: { line: OwnLine }) {
  const { t, i18n } = useTranslation('verification')
  if (!item) return t(standing === 'none' && kind === 'label' ? 'next.noneOfLabel' : `next.${standing}`)
  const [last] = item.steps
  if (item.standing === 'pending') return t(last?.act === 'recheck' ? 'next.recheck' : 'next.pending')
  if (item.standing === 'approved')
    return item.recheckOn
      ? t('next.recheckOn', { day: formatDay(item.recheckOn, i18n.language) })
      : t('next.approved')
  if (item.standing === 'expired') return t('next.expired')
  if (last?.act === 'renamed') return t('next.renamed')
  return (
    <>
      {last?.reason && <strong className="font-medium">{t(`reason.${last.reason}`)}</strong>}
      {last?.text && <span className="block">{last.text}</span>}
      <span className="block text-muted">{t(`next.${item.standing}`)}</span>
    </>
  )
}

function HandInForm({
  lines,
  chosen,
  result,
}: {
  lines: OwnLine[]
  chosen: string | null
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('verification')
  const nameOf = useSubjectName()
  const form = formState(result, t)
  const open = lines.filter(({ mayHandIn }) => mayHandIn)
  const asked = open.find(({ standing }) => standing !== 'approved' && standing !== 'pending')
  return (
    <div className="mt-6">
      <Card title={t('handIn.title')} meta={t('handIn.note')} headingLevel="h2">
        {open.length === 0 ? (
          <p className="text-muted">{t('handIn.nothing')}</p>
        ) : (
          <Form method="post" encType="multipart/form-data" noValidate className="max-w-read space-y-4">
            <FormKey />
            <ErrorSummary errors={form.summary} />
            <Field id="subject" label={t('subject')} error={form.errors.subject} required>
              <Select
                name="subject"
                defaultValue={form.text('subject', chosen ?? asked?.key)}
                options={open.map((line) => ({ value: line.key, label: nameOf(line) }))}
              />
            </Field>
            <Field id="file" label={t('document')} hint={t('handIn.hint')} error={form.errors.file} required>
              <FileInput name="file" accept={acceptOf(documentKinds)} />
            </Field>
            <Button variant="primary">{t('handIn.action')}</Button>
          </Form>
        )}
      </Card>
    </div>
  )
}
