import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readAttachment } from '#app/modules/proposals/attach-file.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

/** A file of a proposal or a conversation, always to be kept, never shown in the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { name, mediaType, bytes } = (await readAttachment(actor, params.id ?? '')) ?? notFound()
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, mediaType) })
}
