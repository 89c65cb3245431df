import clsx from 'clsx'
import { useId } from 'react'
import { ScrollRegion } from '#app/components/scroll-region.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { addDays } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type Cell, PART_HOURS, type WeekGrid } from '../week-grid.ts'
import { shortDay } from './window-words.ts'

const looks: Record<Cell['state'], string> = {
  free: 'bg-met-soft text-met',
  partly: 'bg-unknown-soft text-unknown',
  full: 'bg-sunken text-muted',
  closed: 'bg-sunken text-faint',
  past: 'text-faint',
}

/** A week as a table of parts of days, with links to the weeks around it: no script is needed, and nobody's name is in it. */
export function WeekTable({
  grid,
  units,
  hrefFor,
}: {
  grid: WeekGrid
  units: number
  /** The page with the week that begins on that Monday. */
  hrefFor: (monday: string) => string
}) {
  const { t, i18n } = useTranslation('bookings')
  const captionId = useId()
  const { language } = i18n
  const two = (hour: number) => String(hour).padStart(2, '0')
  const words = ({ state, free }: Cell) =>
    state === 'partly' || (state === 'free' && units > 1)
      ? t('week.free', { count: free })
      : t(`week.state.${state}`)
  return (
    <div>
      <nav aria-label={t('week.weeks')} className="no-print mb-2 flex flex-wrap gap-x-4">
        <TextLink to={hrefFor(addDays(grid.monday, -7))}>{t('week.before')}</TextLink>
        <TextLink to={hrefFor(addDays(grid.monday, 7))}>{t('week.after')}</TextLink>
      </nav>
      <ScrollRegion labelledBy={captionId}>
        <table className="w-full border-collapse text-center text-sm">
          <caption id={captionId} className="px-3 py-2 text-left font-semibold">
            {t('week.caption', {
              day: shortDay(grid.monday, language),
              last: shortDay(addDays(grid.monday, 6), language),
            })}
          </caption>
          <thead className="border-y border-line bg-sunken text-muted">
            <tr>
              <th scope="col" className="px-2 py-1 text-left font-normal whitespace-nowrap">
                {t('week.hours')}
              </th>
              {grid.days.map((day, index) => (
                <th key={day} scope="col" className="px-1 py-1 font-semibold whitespace-nowrap">
                  {t(`weekday.${index + 1}`)}
                  <span className="block text-xs font-normal text-faint">{shortDay(day, language)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ fromHour, cells }) => (
              <tr key={fromHour} className="border-t border-line">
                <th
                  scope="row"
                  className="tnum px-2 py-1.5 text-left font-normal whitespace-nowrap text-muted"
                >
                  {`${two(fromHour)}–${two(fromHour + PART_HOURS)}`}
                </th>
                {cells.map((cell, index) => (
                  <td
                    key={grid.days[index]}
                    className={clsx('border-l border-line px-1 py-1.5 whitespace-nowrap', looks[cell.state])}
                  >
                    {words(cell)}
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
