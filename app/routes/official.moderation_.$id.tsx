import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireVerifier } from '#app/modules/accounts/guards.server.ts'
import type { StepView } from '#app/modules/moderation/case-view.ts'
import { decideCase } from '#app/modules/moderation/decide-case.server.ts'
import { decisionSchema } from '#app/modules/moderation/moderation.schema.ts'
import { isOfMembers } from '#app/modules/moderation/moderation.ts'
import { openCase } from '#app/modules/moderation/open-case.server.ts'
import { readCase } from '#app/modules/moderation/read-case.server.ts'
import { CasePage } from '#app/modules/moderation/ui/case-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireVerifier(request)
  const url = new URL(request.url)
  const page = pageNumber(url)
  const found = (await openCase(actor, params.id ?? '', page)) ?? notFound()
  return { found, page, done: url.searchParams.get('done') === 'decided' }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.found.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireVerifier(request)
  const { id } = (await readCase(actor, params.id ?? '')) ?? notFound()
  const form = await readForm(request, decisionSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await decideCase(actor, id, form.value)
    if (outcome.ok) return seeOther(moderationPaths.moderationCase(id, { done: 'decided' }))
    if (outcome.refusal === 'gone') notFound()
    if (outcome.refusal === 'own-decision') return form.refuse('moderation:refusal.own-decision', 'decision')
    const [meanwhile] = (await readCase(actor, id))?.steps ?? []
    const came = meanwhile && isOfMembers(meanwhile.act)
    const { result } = form.refuse(came ? 'moderation:refusal.came' : 'moderation:refusal.taken').data
    return data({ result, meanwhile }, { status: 409 })
  })
}

/** Also after a decision that was refused: the page shows what came in meanwhile, and decides on that. */
export const shouldRevalidate = () => true

export default function ModerationCase() {
  const sent = useActionData<typeof action>()
  const meanwhile = (sent && 'meanwhile' in sent ? sent.meanwhile : null) as StepView | null
  return <CasePage {...useLoaderData<typeof loader>()} result={sent?.result} meanwhile={meanwhile} />
}
