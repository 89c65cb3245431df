import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { writeReportFile } from '#app/modules/reports/write-report-file.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { XLSX_MEDIA_TYPE } from '#app/platform/tables/write-xlsx.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const { name, bytes } = (await writeReportFile(actor, params.id ?? '', language)) ?? notFound()
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, XLSX_MEDIA_TYPE) })
}
