import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Unit } from '../indicator.ts'

/** A figure as people say it; null where there is none. */
export function useFigureWords() {
  const { t, i18n } = useTranslation('monitoring')
  return (value: number | null, unit: Unit): string => {
    if (value === null) return t('compare.noData')
    const number = (digits: number) =>
      new Intl.NumberFormat(i18n.language, { maximumFractionDigits: digits }).format(value)
    if (unit === 'share') return `${(value * 100).toFixed(1)}%`
    if (unit === 'hours') return t('hours', { value: number(0) })
    return number(unit === 'gini' ? 2 : unit === 'index' ? 0 : 1)
  }
}
