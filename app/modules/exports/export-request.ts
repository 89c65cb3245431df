/** What is asked of an export: the list, its filter as in the address of its page, the format. */
export const listNames = [
  'offerings',
  'providers',
  'needs',
  'matches',
  'own-needs',
  'own-offerings',
  'demand',
  'traces',
  'rule-preview',
  'audit',
] as const
export type ListName = (typeof listNames)[number]

export const formats = ['xlsx', 'csv'] as const
export type Format = (typeof formats)[number]

export type ExportRequest = { list: ListName; format: Format; filter: URLSearchParams }

/** Rows that are answered at once; more are written in the background. */
export const ROWS_AT_ONCE = 5_000
/** Rows of an XLSX at most: building one takes the memory of all its cells. A CSV has no end. */
export const XLSX_ROWS = 50_000

const NOT_FILTER = ['list', 'format', 'page', 'per', 'lng', 'done']

/** Reads `?list=&format=&<filter>`; null where there is no such list or format. What the filter means is the list's to say. */
export function readExportRequest(parameters: URLSearchParams): ExportRequest | null {
  const list = listNames.find((one) => one === parameters.get('list'))
  const format = formats.find((one) => one === parameters.get('format'))
  if (!list || !format) return null
  return { list, format, filter: filterOf(parameters) }
}

/** The parameters that are the list's own. */
export function filterOf(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !NOT_FILTER.includes(name)))
}

/** How a request is answered: at once, in the background, or not in this format. */
export function wayOf(format: Format, rows: number): 'at-once' | 'background' | 'too-long' {
  if (format === 'xlsx' && rows > XLSX_ROWS) return 'too-long'
  return rows <= ROWS_AT_ONCE ? 'at-once' : 'background'
}
