import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { findName } from '#app/modules/taxonomy/find-name.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { FoundLine } from '../found-windows.ts'
import type { CustomerType } from '../rate-card.ts'
import { inputOf } from '../window.ts'
import { windowWords } from './window-words.ts'

/** A line that can do it: its first free window and what that costs, or when it is next free. */
export function WindowCard({
  line,
  customerType,
  hrefOf,
}: {
  line: FoundLine
  customerType: CustomerType
  hrefOf: (lineId: string, from: string | null, hours: number) => string
}) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const { first, nextOn, priceFen, unknown } = line
  const window = first && windowWords(first.from, first.until, language)
  const price =
    priceFen === null
      ? null
      : t('search.price', { price: formatFen(priceFen, language), type: t(`customerType.${customerType}`) })
  return (
    <Card
      title={line.name}
      to={paths.line(line.id)}
      headingLevel="h3"
      meta={`${line.providerName} · ${t(`orderMode.${line.orderMode}`)}`}
      action={
        first ? (
          <ButtonLink
            variant="primary"
            size="sm"
            to={hrefOf(line.id, inputOf(new Date(first.from)), line.hours)}
            aria-label={t('search.bookOne', { line: line.name, window })}
          >
            {t('search.book')}
          </ButtonLink>
        ) : (
          <ButtonLink size="sm" to={hrefOf(line.id, null, line.hours)}>
            {t('search.wait')}
          </ButtonLink>
        )
      }
    >
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {first ? (
          <>
            <span className="font-medium">{window}</span>
            <Badge tone="met">{t('search.units', { count: first.units })}</Badge>
          </>
        ) : (
          <>
            <Badge>{t('search.full')}</Badge>
            <span>
              {nextOn ? t('search.nextFree', { day: formatDay(nextOn, language) }) : t('search.noNext')}
            </span>
          </>
        )}
        {price && <span className="text-muted">{price}</span>}
      </p>
      {unknown.length > 0 && (
        <p className="mt-1 text-sm text-unknown">
          {t('search.unknown', {
            fields: unknown.map((key) => findName(`ext.R2.${key}`, language) ?? key).join(t('comma')),
          })}
        </p>
      )}
    </Card>
  )
}
