import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { noteTraceRead } from '#app/modules/matching/note-trace-read.server.ts'
import { readTraceBytes } from '#app/modules/matching/read-trace-bytes.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

/** A trace to be kept or hashed by somebody else: no byte more than what its hash was taken of. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const id = params.id ?? ''
  const { name, text } = (await readTraceBytes(actor, id)) ?? notFound()
  await noteTraceRead(actor, id)
  return new Response(text, { headers: attachmentHeaders(name, 'application/json; charset=utf-8') })
}
