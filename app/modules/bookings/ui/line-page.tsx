import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { LineView } from '../line-view.ts'
import { isAlwaysOpen } from '../opening-hours.ts'
import { customerTypes } from '../rate-card.ts'
import type { WeekGrid } from '../week-grid.ts'
import { WeekTable } from './week-table.tsx'

/** A line as anybody may see it: what it can do, what it costs, what is free. */
export function LinePage({
  line,
  grid,
  own,
  action,
}: {
  line: LineView
  grid: WeekGrid
  /** Whether who looks is its provider. */
  own: boolean
  action?: ReactNode
}) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const hours = (minutes: number) => t('hours', { count: minutes / 60 })
  return (
    <>
      <PageHeader
        title={line.name}
        lead={
          <>
            <TextLink to={paths.provider(line.organizationId)}>{line.providerName}</TextLink>
            {line.regionCode && ` · ${nameOf('region', line.regionCode, language)}`}
          </>
        }
        breadcrumbs={[
          { label: t('search.title'), to: paths.pilotWindows() },
          { label: line.offeringTitle, to: paths.offering(line.offeringId) },
          { label: line.name },
        ]}
        actions={
          own ? (
            <ButtonLink to={linePaths.lineRequests(line.id)}>{t('line.manage')}</ButtonLink>
          ) : (
            <>
              {action}
              {line.status === 'open' && (
                <ButtonLink variant="primary" to={paths.newBooking({ line: line.id })}>
                  {t('line.book')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      {line.status === 'paused' && (
        <div className="mb-5">
          <Alert tone="warning" title={t('rule.paused')} />
        </div>
      )}
      <Section title={t('line.week')} lead={t('line.weekLead', { count: line.parallelUnits })}>
        <WeekTable
          grid={grid}
          units={line.parallelUnits}
          hrefFor={(monday) => paths.line(line.id, { week: monday })}
        />
      </Section>
      <div className="mt-6">
        <Columns layout="even">
          <Section title={t('form.capability')}>
            <DescriptionList
              columns={1}
              blank={t('blank')}
              items={[
                { term: t('field.parallelUnits'), detail: t('lines.units', { count: line.parallelUnits }) },
                ...extensionFactLines('R2', line.capability, language).map(({ key, label, value }) => ({
                  key,
                  term: label,
                  detail: value,
                })),
                { term: t('field.changeover'), detail: hours(line.changeoverMinutes) },
                { term: t('field.families'), detail: line.families.join(t('comma')) },
              ]}
            />
          </Section>
          <Section title={t('line.terms')}>
            <DescriptionList
              columns={1}
              blank={t('blank')}
              items={[
                { term: t('field.orderMode'), detail: t(`orderModeHint.${line.orderMode}`) },
                {
                  term: t('field.block'),
                  detail: t('line.block', { min: line.minBlockMinutes / 60, max: line.maxBlockMinutes / 60 }),
                },
                { term: t('field.noticeHours'), detail: t('hours', { count: line.noticeHours }) },
                { term: t('field.horizonDays'), detail: t('days', { count: line.horizonDays }) },
                { term: t('field.cancelHours'), detail: t('line.cancel', { count: line.cancelHours }) },
                { term: t('field.quotaPerFirm'), detail: t('line.quota', { count: line.quotaPerFirm }) },
                {
                  term: t('field.openShare'),
                  detail: line.openSharePercent < 100 ? `${line.openSharePercent}%` : t('line.allOpen'),
                },
                {
                  term: t('field.qualification'),
                  detail: t(line.needsQualification ? 'line.qualified' : 'line.everybody'),
                },
                {
                  term: t('field.openingHours'),
                  detail: isAlwaysOpen(line.openingHours) ? (
                    t('line.always')
                  ) : (
                    <ul>
                      {line.openingHours.map((day, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: the seven days never change places
                        <li key={index}>
                          {`${t(`weekday.${index + 1}`)} `}
                          <span className="tnum">
                            {day ? `${day.from}–${day.until}` : t('week.state.closed')}
                          </span>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          </Section>
        </Columns>
      </div>
      <Section title={t('form.rates')} lead={t('line.ratesLead')}>
        <DataTable
          caption={t('form.rates')}
          captionHidden
          rows={customerTypes.filter((type) => line.rateCard[type])}
          rowKey={(type) => type}
          columns={[
            {
              key: 'type',
              header: t('field.customerType'),
              rowHeader: true,
              cell: (type) => t(`customerType.${type}`),
            },
            {
              key: 'setup',
              header: t('field.rate.setup'),
              align: 'right',
              cell: (type) => formatFen(line.rateCard[type]?.setupFen ?? 0, language),
            },
            {
              key: 'hour',
              header: t('field.rate.perHour'),
              align: 'right',
              cell: (type) => formatFen(line.rateCard[type]?.perHourFen ?? 0, language),
            },
          ]}
        />
      </Section>
    </>
  )
}
