import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { readPeriod } from '#app/platform/period.ts'
import { HUNDREDTHS, type Unit } from '../figures.ts'

/** Values and periods in the reader's words. */
export function useTargetWords() {
  const { t, i18n } = useTranslation('steering')
  const number = (value: number) =>
    (value / HUNDREDTHS).toLocaleString(i18n.language, { maximumFractionDigits: 2 })
  return {
    /** In hundredths: 4200 → "42 个". */
    valueText: (value: number, unit: Unit) => t(`unit.${unit}`, { value: number(value) }),
    periodText: (period: string) => {
      const [year = '', part = ''] = period.split('-')
      const kind = readPeriod(period)?.kind ?? 'year'
      return t(`period.${kind}`, { year, part: String(Number(part.replace('Q', ''))) })
    },
  }
}
