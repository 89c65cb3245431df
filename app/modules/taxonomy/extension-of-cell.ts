import { listOf, textOf } from '#app/platform/tables/cell-value.ts'
import type { CellValue } from '#app/platform/tables/table.ts'
import type { DomainCode } from './domain.ts'
import { extensionFields } from './extension.schema.ts'
import type { FieldSpec } from './extension.ts'
import { type ExtensionValue, readExtensionValue } from './extension-value.ts'
import { resolveOption } from './resolve.ts'
import { nameKey } from './resolve-text.ts'

/** What sheets that were written before 2026-11-28 say for 服务商. */
const FORMER_WORD = /服务方(?!向)/

/** The field of a domain that a column names: `ext.protocols`, `protocols`, 支持协议. */
export function fieldOf(
  column: string,
  domain: DomainCode,
  side: 'offering' | 'need',
): FieldSpec | undefined {
  const wanted = nameKey(column.replace(/^ext\./, '').replace(FORMER_WORD, '服务商'))
  return extensionFields(domain, side).find((field) =>
    [field.key, field.label.zh, field.label.en, field.needLabel?.zh, field.needLabel?.en].some(
      (name) => name !== undefined && nameKey(name) === wanted,
    ),
  )
}

/** A cell as the value of a field: option names become codes, '5-20' a range; undefined where it cannot be read. */
export function extensionValueOf(field: FieldSpec, cell: CellValue): ExtensionValue | undefined {
  const reading = readExtensionValue(field, rawOf(field, cell))
  return 'value' in reading ? reading.value : undefined
}

function rawOf(field: FieldSpec, cell: CellValue): unknown {
  switch (field.kind) {
    case 'choice':
      return resolveOption(field, textOf(cell)) ?? textOf(cell)
    case 'choices':
      return listOf(cell).map((one) => resolveOption(field, one) ?? one)
    case 'range': {
      if (typeof cell === 'object' && !Array.isArray(cell)) return cell
      const found = /^(-?[\d.]+)?\s*(?:[-~至到]\s*(-?[\d.]+))?/.exec(textOf(cell).normalize('NFKC'))
      return { min: found?.[1], max: found?.[2] ?? found?.[1] }
    }
    case 'number':
      return typeof cell === 'number' ? cell : textOf(cell).replace(/[^\d.,+-].*$/, '')
    case 'flag':
      return typeof cell === 'boolean' ? cell : textOf(cell)
    default:
      return textOf(cell)
  }
}
