import type { TFunction } from 'i18next'
import { placeWords } from '#app/platform/tables/table-problem.ts'
import type { ImportView } from '../import-view.ts'

/** Problems that are written out; the rest are counted. */
export const PROBLEMS_SHOWN = 20

/** What a check found, as lines for the terminal. */
export function reportLines(
  { import: checked, problems, byColumn }: Pick<ImportView, 'import' | 'problems' | 'byColumn'>,
  t: TFunction,
): string[] {
  const colon = t('tables:place.colon')
  if (checked.refusal) {
    const { key, params, place } = checked.refusal
    const where = placeWords(place, t)
    return [
      [t('imports:refused'), ...(where ? [where] : []), t(key, params)].join(colon),
      t('imports:command.refusedNext'),
    ]
  }
  const { rows, good, bad } = checked
  const expected = { created: checked.toCreate, changed: checked.toChange, unchanged: checked.toLeave }
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(({ row, column, value, code, params }) => {
    const place = [t('tables:place.row', { row }), column, value && t('imports:command.quoted', { value })]
    return `  ${place.filter(Boolean).join(' · ')}${colon}${t(code, params)}`
  })
  const more = byColumn.reduce((sum, { count }) => sum + count, 0) - shown.length
  return [
    t('imports:command.read', { rows, good, bad }),
    ...(good > 0 ? [t('imports:expected', expected)] : []),
    ...shown,
    ...(more > 0 ? [`  ${t('imports:command.more', { count: more })}`] : []),
  ]
}
