import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { judgeSchema } from '#app/modules/steering/challenge.schema.ts'
import type { JudgeView } from '#app/modules/steering/challenge-view.ts'
import { judgeChallenge } from '#app/modules/steering/judge-challenge.server.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { readChallenge } from '#app/modules/steering/read-challenges.server.ts'
import { readJudging } from '#app/modules/steering/read-judging.server.ts'
import { JudgePage } from '#app/modules/steering/ui/judge-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

const DONE = ['published', 'edited', 'score', 'extend', 'withdraw', 'conclude']

type Reply = { result: SubmissionResult<string[]>; view?: JudgeView }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const view = (await readJudging(actor, params.id ?? '')) ?? notFound()
  const done = new URL(request.url).searchParams.get('done')
  return { view, done: DONE.find((one) => one === done) }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.view.challenge.title },
]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  const { id } = (await readChallenge(params.id ?? '')) ?? notFound()
  if (!maySteer(actor)) forbidden()
  const form = await readForm(request, judgeSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await judgeChallenge(actor, id, form.value)
    if (outcome.ok) return seeOther(officialPaths.judgeChallenge(id, { done: form.value.intent }))
    const field = outcome.refusal === 'deadline-not-later' ? 'deadlineOn' : undefined
    const { result } = form.refuse(`steering:judge.refusal.${outcome.refusal}`, field).data
    // What happened meanwhile is shown beside what was typed.
    return data({ result, view: (await readJudging(actor, id)) ?? notFound() }, { status: 409 })
  })
}

export default function Judge() {
  const { view, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  return <JudgePage view={reply?.view ?? view} done={reply ? undefined : done} result={reply?.result} />
}
