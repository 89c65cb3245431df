import { translator } from '#app/platform/i18n/i18n.server.ts'
import { inLanguage, type Language } from '#app/platform/language.ts'
import { writeXlsx } from '#app/platform/tables/write-xlsx.server.ts'
import type { ImportColumn } from './import-column.ts'
import type { ImportKind } from './import-kind.ts'
import { columnsOf } from './sheets.ts'

/** An empty sheet to fill: headers, one example, and on further sheets what each column takes. */
export async function importTemplate(
  kind: ImportKind,
  manyOrganizations: boolean,
  language: Language,
): Promise<{ name: string; bytes: Buffer }> {
  const t = translator(language)
  const columns = columnsOf(kind, manyOrganizations)
  const listed = columns.filter((column) => column.allowed)
  const longest = Math.max(...listed.map((column) => column.allowed?.length ?? 0))
  const allowed = Array.from({ length: longest }, (_, index) =>
    listed.map((column) => {
      const value = column.allowed?.[index]
      return value ? inLanguage(value, language) : null
    }),
  )
  const headerOf = (list: readonly ImportColumn[]) => list.map((column) => inLanguage(column, language))
  const bytes = await writeXlsx([
    {
      name: t('imports:sheet.fill'),
      header: headerOf(columns),
      rows: [columns.map((column) => exampleOf(column, language))],
    },
    { name: t('imports:sheet.allowed'), header: headerOf(listed), rows: allowed },
    {
      name: t('imports:sheet.about'),
      header: [t('imports:field.column'), t('imports:sheet.required')],
      rows: columns.map((column) => [
        inLanguage(column, language),
        column.required ? t('imports:sheet.required') : null,
      ]),
    },
  ])
  return { name: t('imports:templateFile', { kind: t(`imports:kind.${kind}`) }), bytes }
}

/** The example as a reader of the language would write it; free text stays as it is. */
function exampleOf({ example, allowed, kind }: ImportColumn, language: Language): string {
  const code = allowed?.find(({ zh }) => zh === example)
  if (code) return inLanguage(code, language)
  return kind === 'flag' && language === 'en' && example ? 'yes' : example
}
