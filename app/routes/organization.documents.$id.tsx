import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readOwnDocument } from '#app/modules/verification/read-own-verification.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

/** What the organization handed in, to keep. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { name, mediaType, bytes } = (await readOwnDocument(actor, params.id ?? '')) ?? notFound()
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, mediaType) })
}
