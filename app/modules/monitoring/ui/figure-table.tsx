import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { FigureLine } from '../figure-view.ts'
import { useFigureWords } from './figure-words.ts'

/** Indicators beside the period before, the year before and the city; every figure of the period opens its records. */
export function FigureTable({
  caption,
  lines,
  parameters,
}: {
  caption: string
  lines: readonly FigureLine[]
  parameters: Record<string, string | undefined>
}) {
  const { t, i18n } = useTranslation('monitoring')
  const say = useFigureWords()
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      rows={lines}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'indicator',
          header: t('compare.indicator'),
          rowHeader: true,
          cell: ({ code }) => t(`indicator.${code}.name`),
        },
        {
          key: 'now',
          header: t('compare.now'),
          align: 'right',
          cell: ({ code, now, unit }) => (
            <>
              {now.small && now.denominator > 0 && unit !== 'count' && <Badge>{t('compare.small')}</Badge>}{' '}
              <TextLink to={officialPaths.indicator(code, parameters)} strong>
                {say(now.value, unit)}
                <span className="sr-only"> {t(`indicator.${code}.name`)}</span>
              </TextLink>
            </>
          ),
        },
        {
          key: 'cases',
          header: t('compare.cases'),
          align: 'right',
          cell: ({ now: { numerator, denominator } }) =>
            numerator === null ? denominator : `${numerator}/${denominator}`,
        },
        {
          key: 'before',
          header: t('compare.before'),
          align: 'right',
          cell: ({ before, unit }) => say(before.value, unit),
        },
        {
          key: 'lastYear',
          header: t('compare.lastYear'),
          align: 'right',
          cell: ({ lastYear, unit }) => say(lastYear.value, unit),
        },
        ...(lines.some(({ city }) => city)
          ? [
              {
                key: 'city',
                header: t('compare.city'),
                align: 'right' as const,
                cell: ({ city, unit }: FigureLine) => (city ? say(city.value, unit) : '—'),
              },
            ]
          : []),
        ...(lines.some(({ best }) => best)
          ? [
              {
                key: 'best',
                header: t('compare.best'),
                align: 'right' as const,
                cell: ({ best, unit }: FigureLine) =>
                  best ? `${say(best.value, unit)} ${nameOf('region', best.region, i18n.language)}` : '—',
              },
            ]
          : []),
      ]}
    />
  )
}
