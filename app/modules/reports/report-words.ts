/** How a report's numbers and periods are written. Pure. */
import type { Unit } from '#app/modules/monitoring/indicator.ts'
import { HIDDEN, type Told } from './told-report.ts'

/** "2026年10月" / "October 2026", "2026年第4季度" / "Q4 2026", "2026年" / "2026". */
export function periodName(key: string, language: string): string {
  const [year = '', part = ''] = key.split('-')
  const chinese = language.startsWith('zh')
  if (part === '') return chinese ? `${year}年` : year
  if (part.startsWith('Q')) return chinese ? `${year}年第${part.slice(1)}季度` : `${part} ${year}`
  if (chinese) return `${year}年${Number(part)}月`
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${key}-01T00:00:00Z`),
  )
}

const rounded = (value: number, places: number) => Number(value.toFixed(places)).toString()

/** Stands for a number that is not published. */
export const HIDDEN_MARK = '＊'

/** A figure without its unit: shares in percent; '—' where it cannot be told. */
export function figureText(value: Told, unit: Unit): string {
  if (value === HIDDEN) return HIDDEN_MARK
  if (value === null) return '—'
  if (unit === 'share') return `${rounded(value * 100, 1)}%`
  return rounded(value, unit === 'gini' ? 3 : unit === 'index' ? 0 : 1)
}

/** "需求、未满足" / "needs and unmet". */
export const listed = (names: readonly string[], language: string) =>
  new Intl.ListFormat(language).format(names)
