import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { takeOwnData } from '#app/modules/accounts/take-own-data.server.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { name, text } = await takeOwnData(actor)
  return new Response(text, { headers: attachmentHeaders(name, 'application/json; charset=utf-8') })
}
