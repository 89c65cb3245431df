import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readTraceBytes } from '#app/modules/matching/read-trace-bytes.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

/** A trace to be kept or hashed by somebody else: no byte more than what its hash was taken of. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOfficial(request)
  const { name, text } = (await readTraceBytes(params.id ?? '')) ?? notFound()
  return new Response(text, { headers: attachmentHeaders(name, 'application/json; charset=utf-8') })
}
