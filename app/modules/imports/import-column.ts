/** One column of an import as data: the template, the reader and the report all come from it. */
export type ImportColumn = {
  /** Name of the form's field that the column fills. */
  key: string
  zh: string
  en: string
  /** Other headers that mean it. */
  names?: readonly string[]
  required?: boolean
  example: string
  /** Values the template lists. */
  allowed?: readonly { code: string; zh: string; en: string }[]
} & (
  | { kind: 'text' | 'number' | 'days' | 'flag' | 'day' | 'wanYuan' }
  /** `any` is the word for no limit where there is one. */
  | {
      kind: 'code' | 'codes'
      resolve: (text: string, domain: string | undefined) => string | undefined
      any?: boolean
    }
)

export type ImportProblem = {
  /** As the spreadsheet shows it, the header being row 1. */
  row: number
  column: string | null
  value: string | null
  severity: 'error' | 'warning'
  /** Key of the sentence in the texts. */
  code: string
  params: Record<string, string | number>
}
