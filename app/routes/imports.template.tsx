import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { importKinds, organizationOf } from '#app/modules/imports/import-kind.ts'
import { importTemplate } from '#app/modules/imports/template.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { XLSX_MEDIA_TYPE } from '#app/platform/tables/write-xlsx.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const wanted = new URL(request.url).searchParams.get('kind')
  const { language } = await readPreferences(request)
  const kind = importKinds.find((one) => one === wanted) ?? notFound()
  const { name, bytes } = await importTemplate(kind, organizationOf(actor) === null, language)
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, XLSX_MEDIA_TYPE) })
}
