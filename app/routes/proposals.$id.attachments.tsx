import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { attachFile } from '#app/modules/proposals/attach-file.server.ts'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

/** Where a file was sent to is no page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request)
  return redirect(paths.proposal(params.id ?? ''))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const id = params.id ?? ''
  const attached = await attachFile(actor, id, (await formOf(request)).get('file'))
  if (attached.ok) return seeOther(`${paths.proposal(id, { done: 'attached' })}#attachments`)
  if (attached.refusal === 'gone') notFound()
  return seeOther(`${paths.proposal(id, { refused: attached.refusal })}#attachments`)
}
