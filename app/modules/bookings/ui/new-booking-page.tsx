import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { BrokenRule } from '../capability.ts'
import { familiesOf, OTHER_FAMILY } from '../line.ts'
import type { LineView } from '../line-view.ts'
import { type CustomerType, rateFor } from '../rate-card.ts'
import type { WeekGrid } from '../week-grid.ts'
import { BrokenRules } from './broken-rules.tsx'
import { RunFields, type RunOptions } from './run-fields.tsx'
import { WeekTable } from './week-table.tsx'

/** Asking for a window: the form, and the week beside it in which one sees what is free. */
export function NewBookingPage({
  line,
  grid,
  options,
  start,
  customerType,
  deal,
  result,
  broken = [],
}: {
  line: LineView
  grid: WeekGrid
  options: RunOptions
  /** What the address says is wanted. */
  start: Record<string, string>
  customerType: CustomerType
  /** For which it is made. */
  deal: { id: string; title: string } | null
  result?: SubmissionResult<string[]>
  broken?: BrokenRule[]
}) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const form = formState(result, t)
  const text = (name: string) => form.text(name, start[name])
  const rate = rateFor(line.rateCard, customerType)
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={`${line.name} · ${line.providerName}`}
        meta={deal && <TextLink to={paths.deal(deal.id)}>{t('new.deal', { title: deal.title })}</TextLink>}
        breadcrumbs={[
          { label: t('search.title'), to: paths.pilotWindows() },
          { label: line.name, to: paths.line(line.id) },
          { label: t('new.title') },
        ]}
      />
      <BrokenRules broken={broken} />
      {broken.length === 0 && <ErrorSummary errors={form.summary} />}
      <Columns layout="even">
        <Form
          method="post"
          action={paths.newBooking({ line: line.id, deal: deal?.id })}
          noValidate
          className="min-w-0"
        >
          <FormKey />
          {deal && <input type="hidden" name="deal" value={deal.id} />}
          <Section title={t('new.when')} lead={t(`orderModeHint.${line.orderMode}`)}>
            <div className="grid gap-5 sm:grid-cols-2">
              <Field
                id="from"
                label={t('field.from')}
                hint={t('hint.from')}
                error={form.errors.from}
                required
              >
                <DateInput time name="from" defaultValue={text('from')} />
              </Field>
              <Field
                id="hours"
                label={t('field.length')}
                hint={t('line.block', { min: line.minBlockMinutes / 60, max: line.maxBlockMinutes / 60 })}
                error={form.errors.hours}
                required
              >
                <NumberInput name="hours" unit={t('unit.hours')} decimal defaultValue={text('hours')} />
              </Field>
            </div>
          </Section>
          <Section title={t('new.run')} lead={t('new.runLead')}>
            <div className="grid gap-5 sm:grid-cols-2">
              <Field
                id="family"
                label={t('field.family')}
                hint={t('hint.family')}
                error={form.errors.family}
                required
              >
                <Select
                  name="family"
                  options={familiesOf(line).map((family) => ({
                    value: family,
                    label: family === OTHER_FAMILY ? t('otherFamily') : family,
                  }))}
                  defaultValue={text('family')}
                />
              </Field>
              <RunFields options={options} text={text} errors={form.errors} />
            </div>
          </Section>
          <Section title={t('new.more')}>
            <div className="space-y-5">
              <Disclosure summary={t('new.flex')} open={Boolean(text('flexFrom') || text('flexUntil'))}>
                <p className="mb-3 text-sm text-muted">{t('hint.flex')}</p>
                <div className="grid gap-5 sm:grid-cols-2">
                  <Field id="flexFrom" label={t('field.flexFrom')} error={form.errors.flexFrom}>
                    <DateInput time name="flexFrom" defaultValue={text('flexFrom')} />
                  </Field>
                  <Field id="flexUntil" label={t('field.flexUntil')} error={form.errors.flexUntil}>
                    <DateInput time name="flexUntil" defaultValue={text('flexUntil')} />
                  </Field>
                </div>
              </Disclosure>
              <Field
                id="note"
                label={t('field.note')}
                hint={t('hint.note')}
                error={form.errors.note}
                optional
              >
                <TextArea name="note" maxLength={500} rows={3} defaultValue={text('note')} />
              </Field>
            </div>
          </Section>
          <FormActions
            note={t('new.price', {
              type: t(`customerType.${customerType}`),
              setup: formatFen(rate.setupFen, language),
              perHour: formatFen(rate.perHourFen, language),
            })}
          >
            <Button variant="primary" name="intent" value="book">
              {t(line.orderMode === 'instant' ? 'new.bookAtOnce' : 'new.ask')}
            </Button>
            <Button name="intent" value="wait">
              {t('new.wait')}
            </Button>
            <ButtonLink variant="quiet" to={paths.line(line.id)}>
              {t('form.back')}
            </ButtonLink>
          </FormActions>
        </Form>
        <div className="min-w-0">
          <Section title={t('line.week')} lead={t('line.weekLead', { count: line.parallelUnits })}>
            <WeekTable
              grid={grid}
              units={line.parallelUnits}
              hrefFor={(monday) => paths.newBooking({ ...start, line: line.id, week: monday })}
            />
          </Section>
        </div>
      </Columns>
    </>
  )
}
