import { AvailabilityStrip } from '#app/components/availability-strip.tsx'
import { formatDay, formatMonth } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { availabilityWords, type Availability as Stated, weeksAhead } from '../availability.ts'

/** The weeks ahead of an offering as a strip. */
export function Availability({
  stated,
  today,
  compact,
}: {
  stated: Stated
  today: string
  compact?: boolean
}) {
  const { t, i18n } = useTranslation('offerings')
  const { language } = i18n
  const words = availabilityWords(stated, today)
  const weeks = weeksAhead(stated, today)
  return (
    <AvailabilityStrip
      label={t('availability.title')}
      sentence={t(`availability.${words.key}`, {
        ...('count' in words ? { count: words.count } : {}),
        ...('day' in words ? { day: formatDay(words.day, language) } : {}),
      })}
      compact={compact}
      weeks={weeks.map(({ from, state }, index) => ({
        day: formatDay(from, language),
        state,
        month:
          index === 0 || from.slice(0, 7) !== weeks[index - 1]?.from.slice(0, 7)
            ? formatMonth(from, language)
            : undefined,
      }))}
    />
  )
}
