import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { Section } from '#app/components/section.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { LineTimes } from '../line-times.ts'
import { windowWords } from './window-words.ts'

const DONE = ['close', 'reopen', 'qualify', 'disqualify']

/** When a line is closed out of turn, and who may run it where not everybody may. */
export function ClosuresPage({
  closures,
  clashes,
  qualified,
  needsQualification,
  mayEdit,
  done,
  result,
}: LineTimes & {
  needsQualification: boolean
  mayEdit: boolean
  done: string | null
  result?: SubmissionResult<string[]>
}) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const form = formState(result, t)
  return (
    <>
      {!result && done && DONE.includes(done) && (
        <Flash
          key={done}
          text={
            done === 'close' && clashes > 0 ? t('done.closeClashes', { count: clashes }) : t(`done.${done}`)
          }
          {...(done === 'close' && clashes > 0 ? { tone: 'warning' as const } : {})}
        />
      )}
      <ErrorSummary errors={form.summary} />
      <Section title={t('closures.title')} lead={t('closures.lead')}>
        <DataTable
          caption={t('closures.title')}
          captionHidden
          rows={closures}
          rowKey={(row) => row.id}
          empty={<p className="text-muted">{t('closures.none')}</p>}
          columns={[
            {
              key: 'window',
              header: t('list.window'),
              rowHeader: true,
              cell: (row) => windowWords(row.from, row.until, language),
            },
            { key: 'reason', header: t('field.reason'), cell: (row) => row.reason || t('blank') },
            {
              key: 'act',
              header: t('list.act'),
              headerHidden: true,
              cell: (row) =>
                mayEdit && (
                  <Form method="post">
                    <input type="hidden" name="closureId" value={row.id} />
                    <Button
                      size="sm"
                      name="intent"
                      value="reopen"
                      aria-label={t('closures.reopenOne', {
                        window: windowWords(row.from, row.until, language),
                      })}
                    >
                      {t('closures.reopen')}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
        {mayEdit && (
          <Form method="post" noValidate className="mt-4 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <FormKey />
            <Field id="from" label={t('field.closedFrom')} error={form.errors.from} required>
              <DateInput time name="from" defaultValue={form.text('from')} />
            </Field>
            <Field id="until" label={t('field.closedUntil')} error={form.errors.until} required>
              <DateInput time name="until" defaultValue={form.text('until')} />
            </Field>
            <Field id="reason" label={t('field.reason')} error={form.errors.reason}>
              <TextInput name="reason" maxLength={100} defaultValue={form.text('reason')} />
            </Field>
            <Button name="intent" value="close">
              {t('closures.add')}
            </Button>
          </Form>
        )}
      </Section>
      <Section
        title={t('qualified.title')}
        lead={t(needsQualification ? 'qualified.lead' : 'qualified.notNeeded')}
      >
        <DataTable
          caption={t('qualified.title')}
          captionHidden
          rows={qualified}
          rowKey={(row) => row.organizationId}
          empty={<p className="text-muted">{t('qualified.none')}</p>}
          columns={[
            { key: 'name', header: t('list.with'), rowHeader: true, cell: (row) => row.name },
            {
              key: 'expires',
              header: t('field.expiresOn'),
              cell: (row) =>
                t(row.expired ? 'qualified.expired' : 'qualified.until', {
                  day: formatDay(row.expiresOn, language),
                }),
            },
            {
              key: 'act',
              header: t('list.act'),
              headerHidden: true,
              cell: (row) =>
                mayEdit && (
                  <Form method="post">
                    <input type="hidden" name="organizationId" value={row.organizationId} />
                    <ConfirmInRow
                      label={t('qualified.end')}
                      name={t('qualified.endOne', { name: row.name })}
                      question={t('qualified.endQuestion')}
                      confirmLabel={t('qualified.endNow')}
                      value="disqualify"
                    />
                  </Form>
                ),
            },
          ]}
        />
        {mayEdit && (
          <Form method="post" noValidate className="mt-4 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <Field id="creditCode" label={t('field.creditCode')} error={form.errors.creditCode} required>
              <TextInput name="creditCode" maxLength={18} defaultValue={form.text('creditCode')} />
            </Field>
            <Field id="expiresOn" label={t('field.expiresOn')} error={form.errors.expiresOn} required>
              <DateInput name="expiresOn" defaultValue={form.text('expiresOn')} />
            </Field>
            <Button name="intent" value="qualify">
              {t('qualified.add')}
            </Button>
          </Form>
        )}
      </Section>
    </>
  )
}
