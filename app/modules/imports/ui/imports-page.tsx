import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ImportKind } from '../import-kind.ts'
import type { ImportLine } from '../import-view.ts'

/** Upload on top, what was uploaded before below. */
export function ImportsPage({
  kinds,
  imports,
  page,
  pages,
  refusal,
}: {
  kinds: ImportKind[]
  imports: ImportLine[]
  page: number
  pages: number
  refusal?: string
}) {
  const { t, i18n } = useTranslation('imports')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {kinds.length === 0 ? (
        <Alert
          tone="warning"
          action={
            <ButtonLink size="sm" to={paths.organization()}>
              {t('toOrganization')}
            </ButtonLink>
          }
        >
          {t('notAllowed')}
        </Alert>
      ) : (
        <Upload kinds={kinds} refusal={refusal} />
      )}
      <Section title={t('history')}>
        {imports.length === 0 ? (
          <EmptyState title={t('emptyTitle')} text={kinds.length > 0 ? t('emptyText') : undefined} />
        ) : (
          <DataTable
            caption={t('history')}
            captionHidden
            rows={imports}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'file',
                header: t('field.file'),
                rowHeader: true,
                cell: (row) => <TextLink to={paths.import(row.id)}>{row.fileName}</TextLink>,
              },
              { key: 'kind', header: t('field.kind'), cell: (row) => t(`kind.${row.kind}`) },
              { key: 'status', header: t('field.status'), cell: (row) => t(`status.${row.status}`) },
              { key: 'rows', header: t('field.rows'), align: 'right', cell: (row) => row.rows },
              { key: 'bad', header: t('field.bad'), align: 'right', cell: (row) => row.bad },
              {
                key: 'time',
                header: t('field.time'),
                nowrap: true,
                cell: (row) => formatInstant(row.createdAt, i18n.language),
              },
            ]}
          />
        )}
        <Pagination page={page} pages={pages} hrefFor={(to) => paths.imports({ page: String(to) })} />
      </Section>
    </>
  )
}

function Upload({ kinds, refusal }: { kinds: ImportKind[]; refusal?: string }) {
  const { t } = useTranslation('imports')
  const error = refusal && t(`refusal.${refusal}`)
  return (
    <Card>
      <Form method="post" encType="multipart/form-data" reloadDocument noValidate className="space-y-4">
        <FormKey />
        <ErrorSummary errors={error ? [{ field: 'file', message: error }] : []} />
        <RadioGroup
          name="kind"
          legend={t('kind.legend')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          defaultValue={kinds[0]}
        />
        <Field id="file" label={t('file')} hint={t('fileHint')} error={error || undefined} required>
          <FileInput name="file" accept=".xlsx,.csv,.jsonl,.json,.ndjson,.txt" />
        </Field>
        <Button variant="primary">{t('upload')}</Button>
      </Form>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {kinds.map((kind) => (
          <TextLink key={kind} to={paths.importTemplate(kind)} reloadDocument>
            {t('template', { kind: t(`kind.${kind}`) })}
          </TextLink>
        ))}
      </p>
    </Card>
  )
}
