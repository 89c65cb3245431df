import type { TFunction } from 'i18next'
import { COLUMNS_LIMIT } from './table.ts'

/** Rows are counted as a spreadsheet shows them, the header being row 1; a column is its name, or its number from 1. */
export type TablePlace = { row?: number | undefined; column?: string | number | undefined }

/** What is wrong with a file, and where. */
export class TableProblem extends Error {
  constructor(
    readonly file: string,
    /** Of the sentence in the texts, with what it names. */
    readonly key: string,
    readonly place: TablePlace = {},
    readonly params: Record<string, string | number> = {},
  ) {
    super(`${file}: ${key}`)
    this.name = 'TableProblem'
  }

  /** "offers.csv 第 7 行「标题」列：不能为空". */
  describe(t: TFunction): string {
    const words = placeWords(this.place, t)
    return `${this.file}${words && ' '}${words}${t('tables:place.colon')}${t(this.key, this.params)}`
  }
}

export function tooManyColumns(file: string): TableProblem {
  return new TableProblem(file, 'tables:tooManyColumns', {}, { limit: COLUMNS_LIMIT })
}

/** "第 7 行「标题」列"; '' where it is nowhere in particular. */
export function placeWords({ row, column }: TablePlace, t: TFunction): string {
  const rowWords = row === undefined ? '' : t('tables:place.row', { row })
  const columnWords =
    typeof column === 'number'
      ? t('tables:place.columnNumber', { number: column })
      : column && t('tables:place.column', { column })
  if (rowWords && columnWords) return t('tables:place.both', { row: rowWords, column: columnWords })
  return rowWords || columnWords || ''
}
