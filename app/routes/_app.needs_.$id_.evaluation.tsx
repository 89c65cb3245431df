import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { consensusSchema } from '#app/modules/proposals/evaluation.schema.ts'
import { readEvaluation } from '#app/modules/proposals/read-evaluation.server.ts'
import { agreeOnScores } from '#app/modules/proposals/score-proposals.server.ts'
import { EvaluationPage } from '#app/modules/proposals/ui/evaluation-page.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'

const DONE = ['saved', 'closed'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const evaluation = (await readEvaluation(actor, params.id ?? '')) ?? notFound()
  return {
    evaluation,
    canEdit: roleIncludes(actor.organization.role, 'editor'),
    done: DONE.find((one) => one === new URL(request.url).searchParams.get('done')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.evaluation.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? ''
  const form = await readForm(request, consensusSchema)
  if (!form.ok) return form.reply
  const { revision, points, notes, intent } = form.value
  const agreed = await agreeOnScores(actor, needId, {
    revision,
    scores: points,
    notes: Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, note ?? ''])),
    close: intent === 'close',
  })
  if (agreed.ok)
    return seeOther(awardPaths.needEvaluation(needId, { done: intent === 'close' ? 'closed' : 'saved' }))
  if (agreed.refusal === 'gone') notFound()
  return form.refuse(`proposals:refusal.${agreed.refusal}`)
}

export default function NeedEvaluation() {
  return (
    <EvaluationPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
  )
}
