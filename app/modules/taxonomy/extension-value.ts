/**
 * Reads one raw value of a form, of JSON or of a spreadsheet as the value of an extension field.
 * Blank is absent; what cannot be read answers the i18n key of the reason.
 */
import type { ExtensionValues, FieldSpec } from './extension.ts'

export type ExtensionValue = ExtensionValues[string]
/** `value` undefined = blank. */
export type FieldReading = { value: ExtensionValue | undefined } | { problem: string }

const problem = (name: string): FieldReading => ({ problem: `taxonomy:extension.${name}` })
const blank: FieldReading = { value: undefined }

const trueWords = new Set(['true', 'on', '1', 'yes', '是', '有'])
const falseWords = new Set(['false', 'off', '0', 'no', '否', '无'])

type Bounds = { min?: number; max?: number; step?: number }

function clean(raw: unknown): unknown {
  return typeof raw === 'string' ? raw.normalize('NFKC').trim() : raw
}

function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === ''
}

function readNumber(raw: unknown, { min, max, step = 1 }: Bounds): FieldReading {
  const text = clean(raw)
  if (isBlank(text)) return blank
  const plain = typeof text === 'string' && /^[-+]?(\d[\d,]*\.?\d*|\.\d+)$/.test(text)
  const value =
    typeof text === 'number' ? text : plain ? Number((text as string).replaceAll(',', '')) : Number.NaN
  if (!Number.isFinite(value)) return problem('notANumber')
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) return problem('outOfBounds')
  const steps = value / step
  if (Math.abs(steps - Math.round(steps)) > 1e-6) return problem('notAStep')
  return { value: value === 0 ? 0 : value }
}

function readRange(raw: unknown, bounds: Bounds): FieldReading {
  const value = clean(raw)
  if (isBlank(value)) return blank
  if (typeof value !== 'object' || Array.isArray(value)) return problem('notANumber')
  const ends = value as { min?: unknown; max?: unknown }
  const low = readNumber(ends.min, bounds)
  const high = readNumber(ends.max, bounds)
  if ('problem' in low) return low
  if ('problem' in high) return high
  const min = low.value as number | undefined
  const max = high.value as number | undefined
  if (min === undefined && max === undefined) return blank
  if (min !== undefined && max !== undefined && min > max) return problem('reversedRange')
  return { value: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } }
}

function readChoices(raw: unknown, codes: readonly string[]): FieldReading {
  const list = (Array.isArray(raw) ? raw : [raw]).map(clean).filter((item) => !isBlank(item))
  if (list.length === 0) return blank
  if (list.some((item) => !codes.includes(item as string))) return problem('unknownOption')
  return { value: codes.filter((code) => list.includes(code)) }
}

function readFlag(raw: unknown): FieldReading {
  const value = clean(raw)
  if (isBlank(value)) return blank
  const word = String(value).toLowerCase()
  if (trueWords.has(word)) return { value: true }
  return falseWords.has(word) ? { value: false } : problem('notAFlag')
}

function readText(raw: unknown, maxLength: number): FieldReading {
  if (isBlank(raw)) return blank
  if (typeof raw !== 'string') return problem('notText')
  const value = raw.trim()
  if (value === '') return blank
  return value.length > maxLength ? problem('tooLong') : { value }
}

/** The value of a field, in the order of the options for choices; never an empty list, text or range. */
export function readExtensionValue(field: FieldSpec, raw: unknown): FieldReading {
  switch (field.kind) {
    case 'number':
      return readNumber(raw, field)
    case 'range':
      return readRange(raw, field)
    case 'flag':
      return readFlag(raw)
    case 'text':
      return readText(raw, field.maxLength ?? 200)
    case 'choices':
      return readChoices(
        raw,
        field.options.map((option) => option.code),
      )
    case 'choice': {
      const value = clean(raw)
      if (isBlank(value)) return blank
      return field.options.some((option) => option.code === value)
        ? { value: value as string }
        : problem('unknownOption')
    }
  }
}
