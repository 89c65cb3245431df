import type { TFunction } from 'i18next'

/** Problems that are written out; the rest are counted. */
export const PROBLEMS_SHOWN = 20

export type CheckedImport = {
  import: { status: string; problem: unknown; rows: number; good: number; bad: number }
  problems: readonly {
    row: number
    column: string | null
    value: string | null
    code: string
    params: Record<string, string | number>
  }[]
  byColumn: readonly { column: string | null; count: number }[]
}

/** What a check found, as lines for the terminal. */
export function reportLines({ import: checked, problems, byColumn }: CheckedImport, t: TFunction): string[] {
  if (checked.status === 'refused') {
    const { message, row, column } = checked.problem as {
      message: string
      row: number | null
      column: string | null
    }
    const place = [
      row && t('imports:refusedRow', { row }),
      column && t('imports:refusedColumn', { column: column.trim() }),
    ]
      .filter(Boolean)
      .join(' · ')
    return [
      `${t('imports:refused')}${t('imports:command.colon')}${place ? `${place}${t('imports:command.colon')}` : ''}${message}`,
      t('imports:command.refusedNext'),
    ]
  }
  const { rows, good, bad } = checked
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(({ row, column, value, code, params }) => {
    const place = [t('imports:refusedRow', { row }), column, value && t('imports:command.quoted', { value })]
    return `  ${place.filter(Boolean).join(' · ')}${t('imports:command.colon')}${t(code, params)}`
  })
  const more = byColumn.reduce((sum, { count }) => sum + count, 0) - shown.length
  return [
    t('imports:command.read', { rows, good, bad }),
    ...shown,
    ...(more > 0 ? [`  ${t('imports:command.more', { count: more })}`] : []),
  ]
}
