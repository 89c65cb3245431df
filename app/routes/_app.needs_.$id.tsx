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
import { addendaOf } from '#app/modules/proposals/addenda-of.server.ts'
import { hasProposals } from '#app/modules/proposals/need-proposals.server.ts'
import { readProgress } from '#app/modules/routing/read-progress.server.ts'
import { ProgressSummary } from '#app/modules/routing/ui/progress-summary.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const need = (await ownNeed(actor, params.id ?? '')) ?? notFound()
  const { language } = await readPreferences(request)
  const done = new URL(request.url).searchParams.get('done')
  return {
    need,
    deal: await dealOfNeed(actor, need.id),
    versions: await versionsOf(actor, need.id),
    progress: need.version > 0 ? await readProgress(actor, need.id) : null,
    now: new Date().toISOString(),
    addenda: await addendaOf(actor, need.id, language),
    strictness: strictnessOf(need.published ?? need.draft),
    canEdit: mayEdit(actor.organization.role),
    done: doneWords.find((one) => one === done),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.need.draft.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, moveNeedSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const { id } = (await ownNeed(actor, params.id ?? '')) ?? notFound()
    if (form.value.intent === 'duplicate') {
      const copy = await duplicateNeed(actor, id)
      return copy.ok
        ? seeOther(needPaths.needStep(copy.value.id, 'what'))
        : form.refuse(`needs:refusal.${copy.refusal}`)
    }
    if (form.value.intent === 'delete') {
      const deleted = await deleteNeed(actor, id)
      return deleted.ok
        ? seeOther(paths.myNeeds({ done: 'deleted' }))
        : form.refuse(`needs:refusal.${deleted.refusal}`)
    }
    // Who has made an effort hears how it ended, and why.
    if (await hasProposals(actor, id)) return seeOther(awardPaths.needOutcome(id))
    const closed = await closeNeed(actor, id, form.value.reason)
    return closed.ok
      ? seeOther(paths.need(id, { done: 'closed' }))
      : form.refuse(`needs:refusal.${closed.refusal}`)
  })
}

export default function Need() {
  const { deal, progress, now, ...page } = useLoaderData<typeof loader>()
  const { id, version } = page.need
  const beside = <NeedDealLink needId={id} dealId={deal?.id} canAward={page.canEdit && version > 0} />
  return (
    <NeedPage
      {...page}
      beside={beside}
      progress={version > 0 && <ProgressSummary needId={id} progress={progress} now={now} />}
      result={useActionData<typeof action>()?.result}
    />
  )
}
