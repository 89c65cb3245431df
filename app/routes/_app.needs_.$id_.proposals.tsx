import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { needProposals } from '#app/modules/proposals/need-proposals.server.ts'
import { startEvaluation } from '#app/modules/proposals/start-evaluation.server.ts'
import { NeedProposalsPage } from '#app/modules/proposals/ui/need-proposals-page.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const view = (await needProposals(actor, params.id ?? '')) ?? notFound()
  return {
    ...view,
    canEdit: roleIncludes(actor.organization.role, 'editor'),
    done: new URL(request.url).searchParams.get('done') === 'started',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.evaluation.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const id = params.id ?? ''
  const started = await startEvaluation(actor, id)
  if (started.ok) return seeOther(awardPaths.needProposals(id, { done: 'started' }))
  if (started.refusal === 'gone') notFound()
  return data({ refusal: started.refusal }, { status: 422 })
}

export default function NeedProposals() {
  return (
    <NeedProposalsPage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal}
    />
  )
}
