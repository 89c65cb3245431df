import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { exportAtOnce } from '#app/modules/exports/export-at-once.server.ts'
import { readExportRequest } from '#app/modules/exports/export-request.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { notFound, tooManyRequests } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const RETRY_SECONDS = 3_600

/** A list as a file. Who has to sign in first, or asks for more than can be waited for, comes to the page that says so. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  await countSearch(clientAddress(context))
  const { search, searchParams } = new URL(request.url)
  const asked = readExportRequest(searchParams) ?? notFound()
  if (!actor) throw redirect(paths.signIn(paths.confirmExport(search)))
  const { language } = await readPreferences(request)
  const outcome = await exportAtOnce(actor, asked, language)
  if (!outcome.ok) {
    if (outcome.refusal === 'gone') notFound()
    if (outcome.refusal === 'too-often') tooManyRequests(RETRY_SECONDS)
    throw redirect(paths.confirmExport(search))
  }
  const { name, mediaType, bytes } = outcome.value
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, mediaType) })
}
