import { beginningOf } from '#app/platform/beginning-of.ts'
import {
  type FenRange,
  listOf,
  type Read,
  readDay,
  readDays,
  readFlag,
  readMoney,
  readNumber,
  textOf,
} from '#app/platform/tables/cell-value.ts'
import type { CellValue, TableRow } from '#app/platform/tables/table.ts'
import { TableProblem } from '#app/platform/tables/table-problem.ts'
import type { FactValue } from '#search/rules/facts.ts'
import type { Remark } from './batch-record.ts'
import type { FoundColumn } from './columns.ts'
import type { ReadColumns } from './read-columns.ts'

/** Reads one row by canonical keys into facts of one side. Values of the wrong form are refused with row and column. */
export class RowReader {
  readonly facts: Record<string, FactValue> = {}

  constructor(
    private readonly file: string,
    private readonly columns: ReadColumns,
    readonly row: TableRow,
    private readonly side: 'offering' | 'need',
    private readonly remarks: Remark[],
  ) {}

  /** All texts of a key, joined by a line break; '' when blank. */
  text(key: string): string {
    return this.cells(key)
      .map(({ cell }) => textOf(cell))
      .join('\n')
  }

  list(key: string): string[] {
    return [...new Set(this.cells(key).flatMap(({ cell }) => listOf(cell)))]
  }

  money(key: string): FenRange {
    const found = this.cells(key)[0]
    return (found && this.must(found, readMoney(found.cell, found.column.unitFen))) ?? {}
  }

  /** Sets a fact; undefined, '' and empty lists stay absent. */
  set(key: string, value: FactValue | undefined) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return
    this.facts[`${this.side}.${key}`] = value
  }

  /** Copies a column of numbers, days, flags or dates to the fact of the same name. */
  copy(key: string) {
    const found = this.cells(key)[0]
    const read = found && plainReaders[found.column.column.kind]
    if (read) this.set(key, this.must<number | boolean | string>(found, read(found.cell)))
  }

  /** Sets a fact from a name that the taxonomy must know; an unknown name is remarked and counts as unknown. */
  name(key: string, resolve: (text: string) => string | undefined, as = key) {
    const found = this.cells(key)[0]
    if (!found) return
    const text = textOf(found.cell)
    const code = resolve(text)
    if (code === undefined) this.remark(found, text)
    else this.set(as, code)
  }

  /** The same for a cell of several names. */
  names(key: string, resolve: (text: string) => string | readonly string[] | undefined, as = key) {
    const codes: string[] = []
    for (const found of this.cells(key)) {
      for (const text of listOf(found.cell)) {
        const code = resolve(text)
        if (code === undefined) this.remark(found, text)
        else codes.push(...(typeof code === 'string' ? [code] : code))
      }
    }
    this.set(as, [...new Set(codes)].sort())
  }

  refuse(key: string, problem: string, params: Record<string, string | number> = {}): never {
    const column = this.columns.byKey.get(key)?.[0]?.name ?? key
    throw new TableProblem(this.file, problem, { row: this.row.row, column }, params)
  }

  private cells(key: string): { column: FoundColumn; cell: CellValue }[] {
    return (this.columns.byKey.get(key) ?? []).flatMap((column) => {
      const cell = this.row.cells.get(column.name)
      return cell === undefined ? [] : [{ column, cell }]
    })
  }

  private must<T>(found: { column: FoundColumn; cell: CellValue }, read: Read<T>): T | undefined {
    if ('value' in read) return read.value
    const place = { row: this.row.row, column: found.column.name }
    const value = beginningOf(textOf(found.cell), 40)
    throw new TableProblem(this.file, `tables:not.${read.expected}`, place, { value })
  }

  private remark({ column }: { column: FoundColumn }, text: string) {
    const message = `“${beginningOf(text, 40)}”不在目录中，按未知处理`
    this.remarks.push({ row: this.row.row, column: column.name, message })
  }
}

type PlainReader = (cell: CellValue) => Read<number> | Read<boolean> | Read<string>

const plainReaders: Partial<Record<string, PlainReader>> = {
  number: readNumber,
  days: readDays,
  flag: readFlag,
  day: readDay,
}
