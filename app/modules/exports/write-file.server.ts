import { minuteOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { writeCsv } from '#app/platform/tables/write-csv.ts'
import { writeXlsx, XLSX_MEDIA_TYPE } from '#app/platform/tables/write-xlsx.server.ts'
import type { WrittenCell } from '#app/platform/tables/written-cell.ts'
import type { ExportList } from './export-list.ts'
import type { Format, ListName } from './export-request.ts'

export type WrittenFile = { name: string; mediaType: string; bytes: Buffer }

const mediaTypes: Record<Format, string> = {
  xlsx: XLSX_MEDIA_TYPE,
  csv: 'text/csv; charset=utf-8',
}

/** Rows as a file; a workbook says on its second sheet who made it, when, and with which filter. */
export async function writeFile(
  list: ExportList,
  rows: WrittenCell[][],
  about: {
    name: ListName
    format: Format
    filter: URLSearchParams
    language: Language
    author: string
    now: Date
  },
): Promise<WrittenFile> {
  const { format, language, now } = about
  const t = translator(language)
  const title = t(`exports:list.${about.name}`)
  const header = list.header(language)
  const at = minuteOf(now)
  return {
    name: `${title}-${at.replace(/[-:]/g, '').replace(' ', '-')}.${format}`,
    mediaType: mediaTypes[format],
    bytes:
      format === 'csv'
        ? writeCsv(header, rows)
        : await writeXlsx([
            { name: title, header, rows },
            {
              name: t('exports:about.title'),
              header: [t('exports:about.item'), t('exports:about.value')],
              rows: [
                [t('exports:about.list'), title],
                [
                  t('exports:about.filter'),
                  list.describe(about.filter, language) || t('exports:about.everything'),
                ],
                [t('exports:about.rows'), rows.length],
                [t('exports:about.author'), about.author],
                [t('exports:about.at'), at],
              ],
            },
          ]),
  }
}
