import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { readEntryFile } from '#app/modules/steering/read-entry-file.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = (await readEntryFile(actor, params.id ?? '', params.file ?? '')) ?? notFound()
  return new Response(new Uint8Array(file.bytes), { headers: attachmentHeaders(file.name, file.mediaType) })
}
