import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readTargetFile } from '#app/modules/steering/read-target-file.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOfficial(request)
  const file = (await readTargetFile(params.code ?? '', params.id ?? '')) ?? notFound()
  return new Response(new Uint8Array(file.bytes), { headers: attachmentHeaders(file.name, file.mediaType) })
}
