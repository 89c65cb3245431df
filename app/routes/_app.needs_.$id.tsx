import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { dealOfNeed } from '#app/modules/deals/read-origin.server.ts'
import { NeedDealLink } from '#app/modules/deals/ui/need-deal-link.tsx'
import { closeNeed } from '#app/modules/needs/close-need.server.ts'
import { deleteNeed } from '#app/modules/needs/delete-need.server.ts'
import { duplicateNeed } from '#app/modules/needs/duplicate-need.server.ts'
import { moveNeedSchema } from '#app/modules/needs/need.schema.ts'
import { doneWords, mayEdit } from '#app/modules/needs/need.ts'
import { ownNeed, versionsOf } from '#app/modules/needs/own-needs.server.ts'
import { strictnessOf } from '#app/modules/needs/step-view.server.ts'
import { NeedPage } from '#app/modules/needs/ui/need-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const need = (await ownNeed(actor, params.id ?? '')) ?? notFound()
  const done = new URL(request.url).searchParams.get('done')
  return {
    need,
    deal: await dealOfNeed(actor, need.id),
    versions: await versionsOf(actor, need.id),
    strictness: strictnessOf(need.published ?? need.draft),
    canEdit: mayEdit(actor.organization.role),
    done: doneWords.find((one) => one === done),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.need.draft.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id } = (await ownNeed(actor, params.id ?? '')) ?? notFound()
  const form = await readForm(request, moveNeedSchema)
  if (!form.ok) return form.reply
  if (form.value.intent === 'duplicate') {
    const copy = await duplicateNeed(actor, id)
    return copy.ok
      ? seeOther(paths.needStep(copy.value.id, 'what'))
      : form.refuse(`needs:refusal.${copy.refusal}`)
  }
  if (form.value.intent === 'delete') {
    const deleted = await deleteNeed(actor, id)
    return deleted.ok
      ? seeOther(paths.myNeeds({ done: 'deleted' }))
      : form.refuse(`needs:refusal.${deleted.refusal}`)
  }
  const closed = await closeNeed(actor, id, form.value.reason)
  return closed.ok
    ? seeOther(paths.need(id, { done: 'closed' }))
    : form.refuse(`needs:refusal.${closed.refusal}`)
}

export default function Need() {
  const { deal, ...page } = useLoaderData<typeof loader>()
  const beside = (
    <NeedDealLink needId={page.need.id} dealId={deal?.id} canAward={page.canEdit && page.need.version > 0} />
  )
  return <NeedPage {...page} beside={beside} result={useActionData<typeof action>()?.result} />
}
