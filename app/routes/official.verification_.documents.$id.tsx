import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireVerifier } from '#app/modules/accounts/guards.server.ts'
import { readDocument } from '#app/modules/verification/read-item.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

/** A document for who checks it: an image shows in their page, anything else is to be kept. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireVerifier(request)
  const { name, mediaType, bytes } = (await readDocument(actor, params.id ?? '')) ?? notFound()
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, mediaType) })
}
