import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { exportFile } from '#app/modules/exports/read-exports.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { name, mediaType, bytes } = (await exportFile(actor, params.id ?? '')) ?? notFound()
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, mediaType) })
}
