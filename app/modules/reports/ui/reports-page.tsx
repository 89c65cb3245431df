import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { ReportHead } from '../report-view.ts'
import { periodName } from '../report-words.ts'
import { CITY } from '../snapshot.ts'

/** Reports of an official's scope, and making one of a period that is over. */
export function ReportsPage({
  reports,
  offered,
  mayMake,
  page,
  pages,
  done,
  problem,
}: {
  reports: ReportHead[]
  offered: { kind: string; keys: string[] }[]
  mayMake: boolean
  page: number
  pages: number
  done: 'withdrawn' | 'cancelled' | undefined
  problem?: string | undefined
}) {
  const { t, i18n } = useTranslation('reports')
  const { language } = i18n
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {problem ? (
        <div className="mb-4">
          <Alert tone="danger" live title={t(problem)} />
        </div>
      ) : (
        done && <Flash text={t(`done.${done}`)} />
      )}
      <DataTable
        caption={t('list.caption')}
        captionHidden
        rows={reports}
        rowKey={(one) => one.id}
        empty={<EmptyState title={t('list.empty')} text={t('list.emptyText')} />}
        columns={[
          {
            key: 'report',
            header: t('list.report'),
            rowHeader: true,
            cell: (one) => (
              <TextLink to={officialPaths.report(one.id)} strong>
                {t('number', { period: periodName(one.period, language), edition: one.edition })}
              </TextLink>
            ),
          },
          {
            key: 'scope',
            header: t('list.scope'),
            cell: (one) => (one.scope === CITY ? t('scope.city') : nameOf('region', one.scope, language)),
          },
          {
            key: 'status',
            header: t('list.status'),
            cell: (one) => (
              <Badge tone={one.status === 'released' ? 'met' : 'accent'}>{t(`status.${one.status}`)}</Badge>
            ),
          },
          { key: 'author', header: t('list.author'), cell: (one) => one.author },
          {
            key: 'released',
            header: t('list.released'),
            cell: (one) =>
              one.decidedAt ? `${one.decidedBy ?? ''} ${formatInstant(one.decidedAt, language)}` : '—',
          },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => paths.reports({ page: to > 1 ? String(to) : undefined })}
      />
      {mayMake && (
        <Section title={t('make.title')} lead={t('make.lead')}>
          <Form method="post" action={paths.reports()} className="max-w-read space-y-3">
            <FormKey />
            <Field id="period" label={t('make.period')} required>
              <Select
                name="period"
                options={offered.map(({ kind, keys }) => ({
                  label: t(`kind.${kind}`),
                  options: keys.map((key) => ({ value: key, label: periodName(key, language) })),
                }))}
              />
            </Field>
            <Field id="reason" label={t('make.reason')} hint={t('make.reasonHint')} optional>
              <TextArea name="reason" rows={2} maxLength={500} />
            </Field>
            <Button variant="primary">{t('make.button')}</Button>
          </Form>
        </Section>
      )}
    </>
  )
}
