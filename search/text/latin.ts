/** Latin words, model numbers, standards and quantities: the parts of industrial Chinese that no dictionary holds. */

/** A run of letters and digits with the marks that may stand inside a model number or a quantity. */
export const isLatin = (text: string) => /^[a-z0-9.+#&%°μω_/-]+$/.test(text) && /[a-z0-9°μω%]/.test(text)

/** Slashes that belong to the word; every other slash parts two words ("mes/erp"). */
const slashWords = new Set([
  'gb/t',
  'jb/t',
  'i/o',
  'tcp/ip',
  'km/h',
  'm/s',
  'r/min',
  't/h',
  't/d',
  't/a',
  'kg/h',
  'mg/l',
  'w/m',
  'b/s',
])
const unit =
  'mm|cm|dm|m|km|μm|um|nm|kg|g|mg|t|l|ml|m2|m3|kw|mw|w|kwh|mwh|kva|v|kv|mv|a|ma|ah|mah|°c|c|k|hz|khz|mhz|ghz|pa|kpa|mpa|gpa|bar|n|kn|nm|rpm|r/min|s|ms|min|h|d|db|lm|lx|%|ppm|t/h|t/d|t/a|mg/l|kg/h|m/s|km/h'
const quantity = new RegExp(`^\\d+(?:\\.\\d+)?(?:${unit})$`)
const unitAlone = new RegExp(`^(?:${unit})$`)
/** Issuers of standards and certificates whose number may be written apart: "ISO 9001", "GB/T 19001". */
const issuers = new Set([
  'iso',
  'iatf',
  'gb',
  'gbt',
  'gjb',
  'jbt',
  'iec',
  'en',
  'as',
  'astm',
  'din',
  'jis',
  'api',
  'ohsas',
  'cmmi',
  'ieee',
  'ul',
  'aec',
  'hb',
  'nbt',
  'ts',
])

export type LatinKind = 'word' | 'model' | 'quantity' | 'number'

/** What a Latin token is: `mes` a word, `s71200` a model, `0.5mm` a quantity, `2027` a number. */
export function latinKind(token: string): LatinKind {
  if (/^\d+(?:\.\d+)?$/.test(token)) return 'number'
  if (quantity.test(token)) return 'quantity'
  return /\d/.test(token) ? 'model' : 'word'
}

/** True where two tokens parted by one blank are one: `iso 9001`, `0.5 mm`, `s7 1200` is not. */
export function joinsAcrossBlank(left: string, right: string): boolean {
  if (issuers.has(left)) return /^\d{2,6}/.test(right)
  return /^\d+(?:\.\d+)?$/.test(left) && unitAlone.test(right)
}

/** The words inside an unbroken Latin run: `mes/erp` and `20-80mm` are two, `s7-1200` is one, the year of a standard is dropped. */
export function splitRun(run: string): string[] {
  const trimmed = run.replace(/^[.&/_+-]+|[.&/_-]+$/g, '')
  if (!trimmed) return []
  const range = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?\D*)$/.exec(trimmed)
  if (range?.[1] && range[2]) return /^(?:19|20)\d\d$/.test(range[2]) ? [range[1]] : [range[1], range[2]]
  if (!trimmed.includes('/') || slashWords.has(trimmed)) return [trimmed]
  const issuer = /^([a-z]+\/t)(.*)$/.exec(trimmed)
  if (issuer?.[1] && slashWords.has(issuer[1])) return [trimmed]
  if (quantity.test(trimmed)) return [trimmed]
  return trimmed.split('/').flatMap(splitRun)
}

/** One spelling for a model number or standard: `iso-9001`, `s7-1200` and `gb/t19001` lose their joints; decimals stay. */
export function canonical(token: string): string {
  if (quantity.test(token) || /^\d+(?:\.\d+)?$/.test(token)) return token
  const yearless = token.replace(/^([a-z/]+-?\d{3,6})-(?:19|20)\d\d$/, '$1')
  return yearless.replace(/[-_/]/g, '') || token
}

/** The parts of a jointed token worth finding on their own: `s7-1200` → `s7`, `1200`; `iso9001` → `iso`, `9001`. */
export function partsOf(token: string): string[] {
  const kind = latinKind(canonical(token))
  if (kind === 'number' || kind === 'quantity') return []
  const parts = token.split(/[-_/]/).filter((part) => part.length > 1)
  if (parts.length > 1) return parts
  const standard = /^([a-z]{2,6})(\d{3,6})$/.exec(token)
  return standard?.[1] && standard[2] ? [standard[1], standard[2]] : []
}
