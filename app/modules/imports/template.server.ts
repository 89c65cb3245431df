import writeSheet from 'write-excel-file/node'
import type { ImportKind } from './import-kind.ts'
import { columnsOf } from './sheets.ts'

/** An empty sheet to fill: headers, one example, and on a second sheet what each column takes. */
export async function importTemplate(
  kind: ImportKind,
  manyOrganizations: boolean,
): Promise<{ name: string; bytes: Buffer }> {
  const columns = columnsOf(kind, manyOrganizations)
  const text = (value: string) => ({ value, type: String })
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  const listed = columns.filter((column) => column.allowed)
  const longest = Math.max(...listed.map((column) => column.allowed?.length ?? 0))
  const allowed = Array.from({ length: longest }, (_, index) =>
    listed.map((column) => text(column.allowed?.[index]?.zh ?? '')),
  )
  const bytes = await writeSheet([
    {
      sheet: '填写',
      data: [columns.map(({ zh }) => bold(zh)), columns.map(({ example }) => text(example))],
    },
    {
      sheet: '可选值',
      data: [listed.map(({ zh }) => bold(zh)), ...allowed],
    },
    {
      sheet: '说明',
      data: [
        [bold('列'), bold('是否必填')],
        ...columns.map((column) => [text(column.zh), text(column.required ? '必填' : '')]),
      ],
    },
  ]).toBuffer()
  return { name: `导入模板-${kind}.xlsx`, bytes }
}
