/** From a table to forms: each row goes through the schema of the form that a person would fill. Pure. */

import type { z } from 'zod'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionValueOf, fieldOf } from '#app/modules/taxonomy/extension-of-cell.ts'
import { nameKey } from '#app/modules/taxonomy/resolve-text.ts'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { isDay } from '#app/platform/dates.ts'
import type { Language } from '#app/platform/language.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import {
  listOf,
  readDay,
  readDays,
  readFlag,
  readMoney,
  readNumber,
  textOf,
} from '#app/platform/tables/cell-value.ts'
import { plainCell } from '#app/platform/tables/safe-cell.ts'
import type { CellValue, Table, TableRow } from '#app/platform/tables/table.ts'
import type { ImportColumn, ImportProblem } from './import-column.ts'

/** Everything a kind of import is, as data: its columns and the form its rows must pass. */
export type ImportSheet<Value> = {
  columns: readonly ImportColumn[]
  /** The column that names a row: a second row with the same key is refused. */
  keyColumn: string
  /** Which form's fields extension columns are; null where rows have none. */
  extensionSide: 'offering' | 'need' | null
  schemaOf(domain: string | undefined): z.ZodType<Value>
  /** Name of the domain's column. */
  domainColumn: string | null
  /** How yes and no are written in the form. */
  flags: readonly [yes: string, no: string]
}

export type ReadRow<Value> = {
  row: number
  key: string
  creditCode: string | null
  domain: string | undefined
  value: Value | undefined
  problems: ImportProblem[]
}

export type Header = {
  columns: ReadonlyMap<string, { name: string; column: ImportColumn }>
  /** Headers that are no column of the kind: perhaps fields of a domain. */
  others: readonly string[]
  /** Required columns that are missing, by their labels. */
  missing: readonly { zh: string; en: string }[]
}

/** 供官方为多家企业导入时，每行说明是哪家企业。 */
export const creditCodeColumn: ImportColumn = {
  key: 'creditCode',
  zh: '统一社会信用代码',
  en: 'Credit code',
  names: ['信用代码'],
  kind: 'text',
  required: true,
  example: '91500000MA5U00000W',
}

/** The header that a sheet of failed rows adds; it is passed over when the sheet comes back. */
export const reasonColumns: Readonly<Record<Language, string>> = { 'zh-CN': '错误原因', en: 'What is wrong' }

export const isReasonColumn = (name: string) => Object.values(reasonColumns).includes(name)

/** Which column is which; the earlier of two that mean the same counts. */
export function readHeader(table: Table, columns: readonly ImportColumn[]): Header {
  const found = new Map<string, { name: string; column: ImportColumn }>()
  const others: string[] = []
  for (const name of table.columns) {
    if (!name || isReasonColumn(name)) continue
    const column = columns.find((one) => namesOf(one).includes(nameKey(name)))
    if (!column) others.push(name)
    else if (!found.has(column.key)) found.set(column.key, { name, column })
  }
  const missing = columns
    .filter((column) => column.required && !found.has(column.key))
    .map(({ zh, en }) => ({ zh, en }))
  return { columns: found, others, missing }
}

function namesOf({ key, zh, en, names = [] }: ImportColumn) {
  return [key, zh, en, ...names].map(nameKey)
}

/** Reads one row; `value` is undefined where something in it must be mended. */
export function readRow<Value>(row: TableRow, header: Header, sheet: ImportSheet<Value>): ReadRow<Value> {
  const problems: ImportProblem[] = []
  const complain = (name: string | null, cell: CellValue | undefined, code: string, params = {}) =>
    problems.push({
      row: row.row,
      column: name,
      value: cell === undefined ? null : beginningOf(textOf(cell), 200),
      severity: 'error',
      code,
      params,
    })
  const raw: Record<string, unknown> = {}
  const domainCell = sheet.domainColumn && header.columns.get(sheet.domainColumn)
  const domain = domainCell ? domainOf(row, domainCell) : undefined
  for (const [key, { name, column }] of header.columns) {
    const cell = row.cells.get(name)
    if (cell === undefined) {
      if (column.required) complain(name, undefined, 'imports:problem.required')
      continue
    }
    const read = readCell(column, cell, domain, sheet.flags)
    if ('value' in read) {
      if (read.value !== undefined) raw[key] = read.value
    } else complain(name, cell, read.code, read.params)
  }
  if (sheet.extensionSide && domain && isDomainCode(domain)) {
    const extension: Record<string, unknown> = {}
    for (const name of header.others) {
      const cell = row.cells.get(name)
      const field = cell !== undefined && fieldOf(name, domain, sheet.extensionSide)
      if (!field || cell === undefined) continue
      const value = extensionValueOf(field, cell)
      if (value === undefined) complain(name, cell, 'imports:problem.extension', { field: field.label.zh })
      else extension[field.key] = value
    }
    raw.ext = extension
  }
  const nameOf = (key: PropertyKey | undefined) => header.columns.get(String(key))?.name ?? null
  let value: Value | undefined
  if (problems.length === 0) {
    const parsed = sheet.schemaOf(domain).safeParse(raw)
    if (parsed.success) value = parsed.data
    else
      for (const issue of parsed.error.issues) {
        const name = nameOf(issue.path[0])
        const cell = name ? row.cells.get(name) : undefined
        complain(name, cell, issue.message.includes(':') ? issue.message : 'imports:problem.value')
      }
  }
  return {
    row: row.row,
    key: textIn(row, header.columns.get(sheet.keyColumn)),
    creditCode: textIn(row, header.columns.get('creditCode')) || null,
    domain,
    value,
    problems,
  }
}

type Found = { name: string; column: ImportColumn }

function textIn(row: TableRow, found: Found | undefined) {
  const cell = found && row.cells.get(found.name)
  return cell === undefined ? '' : plainCell(textOf(cell))
}

function domainOf(row: TableRow, { name, column }: Found) {
  const cell = row.cells.get(name)
  return cell !== undefined && column.kind === 'code' ? column.resolve(textOf(cell), undefined) : undefined
}

type ReadCell = { value: unknown } | { code: string; params?: Record<string, string> }

/** A cell as its form would send it. */
function readCell(
  column: ImportColumn,
  cell: CellValue,
  domain: string | undefined,
  [yes, no]: readonly [string, string],
): ReadCell {
  switch (column.kind) {
    case 'text':
      return { value: plainCell(textOf(cell)) }
    case 'code': {
      const text = textOf(cell)
      const code = column.resolve(text, domain)
      return code === undefined
        ? { code: 'imports:problem.notInList', params: { value: text } }
        : { value: code }
    }
    case 'codes': {
      if (column.any && /^(?:不限|全国|any)$/i.test(textOf(cell))) return { value: ['any'] }
      const codes: string[] = []
      for (const text of listOf(cell)) {
        const code = column.resolve(text, domain)
        if (code === undefined) return { code: 'imports:problem.notInList', params: { value: text } }
        codes.push(code)
      }
      return { value: codes }
    }
    case 'flag': {
      const read = readFlag(cell)
      if (!('value' in read)) return { code: 'imports:problem.flag' }
      return { value: read.value === undefined ? undefined : read.value ? yes : no }
    }
    case 'day': {
      const read = readDay(cell)
      return 'value' in read && (read.value === undefined || isDay(read.value))
        ? { value: read.value }
        : { code: 'imports:problem.day' }
    }
    case 'wanYuan': {
      const read = readMoney(cell, FEN_PER_WAN_YUAN)
      if (!('value' in read)) return { code: 'imports:problem.amount' }
      const fen = read.value?.max ?? read.value?.min
      return { value: fen === undefined ? undefined : String(fen / FEN_PER_WAN_YUAN) }
    }
    default: {
      const read = column.kind === 'days' ? readDays(cell) : readNumber(cell)
      if (!('value' in read)) return { code: `imports:problem.${column.kind}` }
      return { value: read.value === undefined ? undefined : String(read.value) }
    }
  }
}
