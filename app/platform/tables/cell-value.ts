import { isDay } from '#app/platform/dates.ts'
import type { CellValue } from './table.ts'

/** A value read from a cell: blank is undefined; what cannot be read says what was expected. */
export type Read<T> =
  | { value: T | undefined }
  | { expected: 'number' | 'days' | 'flag' | 'day' | 'amount' | 'range' }

const none: { value: undefined } = { value: undefined }
/** Words that people write for "no value". */
const blanks =
  /^(?:-+|—+|\/|无|暂无|未填|不详|未知|待定|面议|详谈|电议|另议|不限|n\/?a|null|none|unknown|tbd)$/

/** A cell as text: NFKC, trimmed; lists joined by 、. */
export function textOf(cell: CellValue): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (Array.isArray(cell)) return cell.map(String).join('、')
  if (typeof cell === 'object') return JSON.stringify(cell)
  return String(cell).trim()
}

const plain = (cell: CellValue) => textOf(cell).normalize('NFKC').toLowerCase().trim()

/** A cell as list: JSON arrays as they are, text parted at 、，,;；| and line breaks. */
export function listOf(cell: CellValue): string[] {
  const parts = Array.isArray(cell) ? cell.map(String) : textOf(cell).split(/[、，,;；|\n]+/)
  return [
    ...new Set(parts.map((part) => part.trim()).filter((part) => part && !blanks.test(part.toLowerCase()))),
  ]
}

const digits = /^-?\d[\d,]*(?:\.\d+)?$/

export function readNumber(cell: CellValue): Read<number> {
  const text = plain(cell)
  if (text === '' || blanks.test(text)) return none
  const bare = text.replace(/[个家项级次名]$/, '')
  return digits.test(bare) ? { value: Number(bare.replaceAll(',', '')) } : { expected: 'number' }
}

const dayUnits: Readonly<Record<string, number>> = {
  天: 1,
  日: 1,
  个工作日: 1,
  工作日: 1,
  d: 1,
  days: 1,
  周: 7,
  星期: 7,
  个月: 30,
  月: 30,
  年: 365,
}

/** A length of time in days: '45', '45天', '6周', '1.5个月'; of a range the longer end. */
export function readDays(cell: CellValue): Read<number> {
  const text = plain(cell).replace(/\s/g, '')
  if (text === '' || blanks.test(text)) return none
  const found = /^(?:\d+(?:\.\d+)?(?:天|日|周|个月|月)?[-~至到])?约?(\d+(?:\.\d+)?)(\D*)$/.exec(text)
  const unit = found?.[2] ? dayUnits[found[2].replace(/(?:以内|之内|内|左右)$/, '')] : 1
  if (!found?.[1] || unit === undefined) return { expected: 'days' }
  return { value: Math.ceil(Number(found[1]) * unit) }
}

export function readFlag(cell: CellValue): Read<boolean> {
  const text = plain(cell)
  if (/^(?:true|yes|y|1|是|有|可|可以|支持|接受)$/.test(text)) return { value: true }
  if (/^(?:false|no|n|0|否|无|不可|不可以|不支持|不接受)$/.test(text)) return { value: false }
  return text === '' || blanks.test(text) ? none : { expected: 'flag' }
}

/** A day: '2026-03-01', '2026/3/1', '2026年3月1日', '20260301', or a date cell of a workbook. */
export function readDay(cell: CellValue): Read<string> {
  if (cell instanceof Date) return { value: cell.toISOString().slice(0, 10) }
  const text = plain(cell)
  if (text === '' || blanks.test(text) || /^长期/.test(text)) return none
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[t ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const day = found && `${found[1]}-${String(found[2]).padStart(2, '0')}-${String(found[3]).padStart(2, '0')}`
  return day && isDay(day) ? { value: day } : { expected: 'day' }
}

export type FenRange = { min?: number; max?: number }

const unitOf: Readonly<Record<string, number>> = {
  元: 100,
  万: 1_000_000,
  万元: 1_000_000,
  亿: 10_000_000_000,
  亿元: 10_000_000_000,
  k: 100_000,
  w: 1_000_000,
}
const amount = String.raw`(\d[\d,]*(?:\.\d+)?)(万元|亿元|万|亿|元|k|w)?`
const range = new RegExp(`^${amount}(?:[-~至到]+${amount})?(以上|起|以内|以下)?$`)

/**
 * An amount or a range of money in fen: '80万', '30-50万元', '¥120,000', '20万以上'. A unit in the cell wins over that of the
 * header; a bare number is in the header's unit, or in yuan.
 */
export function readMoney(cell: CellValue, unitFen = 100): Read<FenRange> {
  const text = plain(cell).replace(/[\s¥$]|人民币|rmb|cny|约|不超过|左右|\/[^\d]*$/g, '')
  if (text === '' || blanks.test(text)) return none
  const found = range.exec(text)
  if (!found?.[1]) return { expected: 'amount' }
  const [, low, lowUnit, high, highUnit, edge] = found
  const fen = (digits: string, unit: string | undefined) =>
    Math.round(Number(digits.replaceAll(',', '')) * ((unit && unitOf[unit]) || unitFen))
  const first = fen(low, lowUnit ?? highUnit)
  if (high) {
    const last = fen(high, highUnit ?? lowUnit)
    return first <= last ? { value: { min: first, max: last } } : { expected: 'range' }
  }
  if (edge === '以上' || edge === '起') return { value: { min: first } }
  if (edge) return { value: { max: first } }
  return { value: { min: first, max: first } }
}
