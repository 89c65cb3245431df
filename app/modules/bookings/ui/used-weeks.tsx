import { DataTable } from '#app/components/data-table.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { UsedWeek } from '../utilisation.ts'
import { shortDay } from './window-words.ts'

const HEIGHT = 48

/** How much of a line is used, week by week: a strip, a sentence that says the same, and the numbers behind a fold. */
export function UsedWeeks({ weeks, past }: { weeks: UsedWeek[]; past: number }) {
  const { t, i18n } = useTranslation('bookings')
  const share = 100 / Math.max(1, weeks.length)
  const rate = (some: UsedWeek[]) => {
    const offered = some.reduce((sum, week) => sum + week.offeredHours, 0)
    const booked = some.reduce((sum, week) => sum + week.bookedHours, 0)
    return offered === 0 ? t('calendar.usedNone') : `${Math.round((booked / offered) * 100)}%`
  }
  return (
    <div className="min-w-0">
      <p className="font-medium">
        {t('calendar.usedSentence', { past: rate(weeks.slice(0, past)), ahead: rate(weeks.slice(past)) })}
      </p>
      <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false" className="my-2 block">
        {weeks.map((week, index) => {
          const used = Math.min(100, week.percent ?? 0)
          const height = (HEIGHT * used) / 100
          const x = `${(index * share).toFixed(2)}%`
          const width = `${(share * 0.85).toFixed(2)}%`
          return (
            <g key={week.monday}>
              <rect x={x} y="0" width={width} height={HEIGHT} className="fill-sunken" />
              <rect
                x={x}
                y={HEIGHT - height}
                width={width}
                height={height}
                className={index < past ? 'fill-strong' : 'fill-brand'}
              />
            </g>
          )
        })}
      </svg>
      <Disclosure plain summary={t('calendar.asTable')}>
        <DataTable
          caption={t('calendar.used')}
          captionHidden
          dense
          stack={false}
          rows={weeks}
          rowKey={(week) => week.monday}
          columns={[
            {
              key: 'week',
              header: t('calendar.weekOf'),
              rowHeader: true,
              cell: (week) => shortDay(week.monday, i18n.language),
            },
            {
              key: 'offered',
              header: t('calendar.offered'),
              align: 'right',
              cell: (week) => Math.round(week.offeredHours),
            },
            {
              key: 'booked',
              header: t('calendar.booked'),
              align: 'right',
              cell: (week) => Math.round(week.bookedHours),
            },
            {
              key: 'percent',
              header: t('calendar.percent'),
              align: 'right',
              cell: (week) => (week.percent === null ? t('calendar.usedNone') : `${week.percent}%`),
            },
          ]}
        />
      </Disclosure>
    </div>
  )
}
