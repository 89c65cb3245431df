import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { planSchema } from '#app/modules/proposals/evaluation.schema.ts'
import { readPlan } from '#app/modules/proposals/read-plan.server.ts'
import { savePlan } from '#app/modules/proposals/save-plan.server.ts'
import { PlanPage } from '#app/modules/proposals/ui/plan-page.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const view = (await readPlan(actor, params.id ?? '')) ?? notFound()
  return {
    ...view,
    canEdit: roleIncludes(actor.organization.role, 'editor') && !view.over,
    done: new URL(request.url).searchParams.get('done') === 'saved',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? ''
  const form = await readForm(request, planSchema)
  if (!form.ok) return form.reply
  const saved = await savePlan(actor, needId, form.value)
  if (saved.ok) return seeOther(awardPaths.needPlan(needId, { done: 'saved' }))
  if (saved.refusal === 'gone') notFound()
  return form.refuse(
    `proposals:refusal.${saved.refusal}`,
    saved.refusal === 'qa-after-deadline' ? 'qaCloseOn' : undefined,
  )
}

export default function NeedPlan() {
  return <PlanPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
