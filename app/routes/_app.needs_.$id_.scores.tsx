import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { scoringSchema } from '#app/modules/proposals/evaluation.schema.ts'
import { readEvaluation } from '#app/modules/proposals/read-evaluation.server.ts'
import { scoreProposals } from '#app/modules/proposals/score-proposals.server.ts'
import { ScoresPage } from '#app/modules/proposals/ui/scores-page.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const evaluation = (await readEvaluation(actor, params.id ?? '')) ?? notFound()
  return {
    evaluation,
    canEdit: roleIncludes(actor.organization.role, 'editor'),
    done: new URL(request.url).searchParams.get('done') === 'saved',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.evaluation.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? ''
  const form = await readForm(request, scoringSchema)
  if (!form.ok) return form.reply
  const { points, intent, ...rest } = form.value
  const scored = await scoreProposals(actor, needId, {
    ...rest,
    scores: points,
    handIn: intent === 'hand-in',
  })
  if (scored.ok) return seeOther(awardPaths.needScores(needId, { done: 'saved' }))
  if (scored.refusal === 'gone') notFound()
  return form.refuse(`proposals:refusal.${scored.refusal}`)
}

export default function NeedScores() {
  return <ScoresPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
