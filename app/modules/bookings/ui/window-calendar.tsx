import clsx from 'clsx'
import { useId } from 'react'
import { ScrollRegion } from '#app/components/scroll-region.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { FoundWindows } from '../found-windows.ts'
import { inputOf, weekdayOf } from '../window.ts'
import { clockOf, shortDay } from './window-words.ts'

/** The lines against the days: each cell is the first free start of its day, a link to book it. */
export function WindowCalendar({
  found,
  hrefOf,
}: {
  found: FoundWindows
  hrefOf: (lineId: string, from: string | null, hours: number) => string
}) {
  const { t, i18n } = useTranslation('bookings')
  const captionId = useId()
  const { language } = i18n
  return (
    <div>
      <ScrollRegion labelledBy={captionId}>
        <table className="w-full border-collapse text-center text-sm">
          <caption id={captionId} className="px-3 py-2 text-left font-semibold">
            {t('search.calendar')}
            <span className="block text-sm font-normal text-muted">{t('search.calendarNote')}</span>
          </caption>
          <thead className="border-y border-line bg-sunken text-muted">
            <tr>
              <th scope="col" className="px-3 py-1 text-left font-semibold">
                {t('search.line')}
              </th>
              {found.days.map((day) => (
                <th key={day} scope="col" className="px-1 py-1 font-semibold whitespace-nowrap">
                  {t(`weekday.${weekdayOf(day)}`)}
                  <span className="block text-xs font-normal text-faint">{shortDay(day, language)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.lines.map((line) => (
              <tr key={line.id} className="border-t border-line">
                <th scope="row" className="min-w-32 px-3 py-1.5 text-left font-medium">
                  <TextLink to={paths.line(line.id)} quiet>
                    {line.name}
                  </TextLink>
                </th>
                {line.days.map(({ day, start }) => (
                  <td
                    key={day}
                    className={clsx(
                      'border-l border-line px-1 py-1.5 whitespace-nowrap',
                      start ? 'bg-met-soft' : 'text-faint',
                    )}
                  >
                    {start ? (
                      <TextLink to={hrefOf(line.id, inputOf(new Date(start.from)), line.hours)}>
                        {clockOf(start.from)}
                        {line.parallelUnits > 1 && ` ×${start.units}`}
                      </TextLink>
                    ) : (
                      <span>
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">{t('search.full')}</span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
