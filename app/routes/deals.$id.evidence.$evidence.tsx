import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { readEvidence } from '#app/modules/deals/read-evidence.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = (await readEvidence(actor, params.id ?? '', params.evidence ?? '')) ?? notFound()
  return new Response(new Uint8Array(file.bytes), { headers: attachmentHeaders(file.name, file.mediaType) })
}
