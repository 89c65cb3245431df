import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Columns } from '#app/components/columns.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import type { Option } from '#app/components/option.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { FoundWindows } from '../found-windows.ts'
import type { CustomerType } from '../rate-card.ts'
import { useRuleSentence } from './rule-sentence.ts'
import { RunFields, type RunOptions } from './run-fields.tsx'
import { WindowCalendar } from './window-calendar.tsx'
import { WindowCard } from './window-card.tsx'

/** Date first: the days and what a run needs, then what is free across all platforms, as a calendar and as a list. */
export function WindowsPage({
  found,
  options,
  asked,
  customerType,
  customers,
  deal,
}: {
  found: FoundWindows
  options: RunOptions
  /** The address as it was read, by the names of the form. */
  asked: Record<string, string>
  customerType: CustomerType
  customers: Option[]
  /** For which a window is looked for. */
  deal: { id: string; title: string } | null
}) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const sentence = useRuleSentence()
  const text = (name: string) => asked[name] ?? ''
  const range = t('search.range', {
    from: formatDay(found.firstDay, language),
    until: formatDay(found.lastDay, language),
  })
  return (
    <>
      <PageHeader
        title={t('search.title')}
        lead={t('search.lead')}
        meta={deal && <TextLink to={paths.deal(deal.id)}>{t('new.deal', { title: deal.title })}</TextLink>}
      />
      <Columns layout="filters">
        <Card title={t('search.when')} headingLevel="h2">
          <Form method="get" className="space-y-4">
            {deal && <input type="hidden" name="deal" value={deal.id} />}
            <Field id="week" label={t('field.week')} hint={t('hint.week')}>
              <TextInput name="week" maxLength={12} defaultValue={text('week')} />
            </Field>
            <Field id="from" label={t('field.searchFrom')}>
              <TextInput type="date" name="from" defaultValue={text('from')} />
            </Field>
            <Field id="until" label={t('field.searchUntil')}>
              <TextInput type="date" name="until" defaultValue={text('until')} />
            </Field>
            <Field id="hours" label={t('field.length')} hint={t('hint.searchHours')}>
              <NumberInput name="hours" unit={t('unit.hours')} decimal defaultValue={text('hours')} />
            </Field>
            <RunFields options={options} text={text} />
            <Field id="customer" label={t('field.customer')}>
              <Select name="customer" options={customers} defaultValue={customerType} />
            </Field>
            <Button variant="primary" block>
              {t('search.submit')}
            </Button>
            <p className="text-sm">
              <TextLink
                to={paths.pilotWindows({
                  batchKg: '200',
                  temperatureCelsius: '150',
                  week: '32',
                  deal: deal?.id,
                })}
              >
                {t('search.example')}
              </TextLink>
            </p>
          </Form>
        </Card>
        <div className="min-w-0">
          <p role="status" className="mb-3 font-medium">
            {`${t('search.count', { count: found.free })} · ${range}`}
          </p>
          {found.lines.length === 0 ? (
            <EmptyState title={t('search.noneTitle')} text={t('search.noneText')} />
          ) : (
            <>
              <WindowCalendar found={found} hrefOf={hrefOf} />
              <Section title={t('search.list')}>
                <ul className="space-y-3">
                  {found.lines.map((line) => (
                    <li key={line.id}>
                      <WindowCard line={line} customerType={customerType} hrefOf={hrefOf} />
                    </li>
                  ))}
                </ul>
                <Pagination
                  page={found.page}
                  pages={found.pages}
                  hrefFor={(page) =>
                    paths.pilotWindows({ ...asked, page: page > 1 ? String(page) : undefined })
                  }
                />
              </Section>
            </>
          )}
          {found.unable.length > 0 && (
            <Section title={t('search.unable')} lead={t('search.unableLead')}>
              <ul className="divide-y divide-line">
                {found.unable.map((line) => (
                  <li key={line.id} className="py-2">
                    <TextLink to={paths.line(line.id)} quiet strong>
                      {line.name}
                    </TextLink>
                    <span className="text-sm text-faint">{` · ${line.providerName}`}</span>
                    {line.broken.map((one) => (
                      <p key={one.rule} className="text-sm text-muted">
                        {sentence(one)}
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </Columns>
    </>
  )

  /** The form of a booking with what was asked for here. */
  function hrefOf(lineId: string, from: string | null, hours: number) {
    const { week: _, from: __, until: ___, customer: ____, ...run } = asked
    return paths.newBooking({ ...run, line: lineId, ...(from ? { from } : {}), hours: String(hours) })
  }
}
