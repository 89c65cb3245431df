import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { Field } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { auditGroups } from '../audited.ts'
import { type LogQuery, logParameters } from '../log-query.ts'
import type { CheckView, LogLine } from '../log-view.ts'
import { CheckPart } from './check-part.tsx'
import { LogTable } from './log-table.tsx'

/** The log for its only reader: whether it is whole, a search, and the rows. */
export function AuditPage({
  query,
  page,
  lines,
  total,
  pages,
  check,
}: {
  query: LogQuery
  page: number
  lines: LogLine[]
  total: number
  pages: number
  check: CheckView | null
}) {
  const { t } = useTranslation('audit')
  const asked = Object.fromEntries(logParameters(query))
  const filtered = Object.keys(asked).length > 0
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <CheckPart check={check} />
      <Form
        // Another search starts another form, so that its fields show what is asked for.
        key={JSON.stringify(asked)}
        method="get"
        action={paths.audit()}
        aria-label={t('search.name')}
        className="no-print mb-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-5"
      >
        <Field id="who" label={t('search.who')}>
          <TextInput name="who" maxLength={100} defaultValue={query.who} />
        </Field>
        <Field id="group" label={t('search.group')}>
          <Select
            name="group"
            blank={t('search.all')}
            defaultValue={query.group}
            options={auditGroups.map((group) => ({ value: group, label: t(`group.${group}`) }))}
          />
        </Field>
        <Field id="subject" label={t('search.subject')}>
          <TextInput name="subject" maxLength={100} defaultValue={query.subject} />
        </Field>
        <Field id="from" label={t('search.from')}>
          <DateInput name="from" defaultValue={query.from} />
        </Field>
        <Field id="to" label={t('search.to')}>
          <DateInput name="to" defaultValue={query.to} />
        </Field>
        <div className="flex flex-wrap gap-2 sm:col-span-2 lg:col-span-5">
          <Button variant="primary">{t('search.submit')}</Button>
          {filtered && (
            <ButtonLink to={paths.audit()} variant="quiet">
              {t('search.clear')}
            </ButtonLink>
          )}
        </div>
      </Form>
      <Toolbar
        start={<p role="status">{t('count', { count: total })}</p>}
        end={
          total > 0 && (
            <ExportLinks hrefFor={(format) => paths.newExport('audit', format, logParameters(query))} />
          )
        }
      />
      <LogTable lines={lines} filtered={filtered} />
      <Pagination page={page} pages={pages} hrefFor={(one) => paths.audit({ ...asked, page: String(one) })} />
    </>
  )
}
