import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { talkFile } from '#app/modules/proposals/talk-file.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound } from '#app/platform/http.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** A conversation as a file, to keep. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const format = new URL(request.url).searchParams.get('format') === 'json' ? 'json' : 'text'
  const file = (await talkFile(actor, params.sendingId ?? '', format, language)) ?? notFound()
  return new Response(file.text, { headers: attachmentHeaders(file.name, file.mediaType) })
}
