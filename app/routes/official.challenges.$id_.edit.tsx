import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { editSchema } from '#app/modules/steering/challenge.schema.ts'
import type { ChallengeView } from '#app/modules/steering/challenge-view.ts'
import { editChallenge } from '#app/modules/steering/edit-challenge.server.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { readChallenge } from '#app/modules/steering/read-challenges.server.ts'
import { PublishPage } from '#app/modules/steering/ui/publish-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

type Reply = { result: SubmissionResult<string[]>; challenge?: ChallengeView }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  if (!maySteer(actor)) forbidden()
  const challenge = (await readChallenge(params.id ?? '')) ?? notFound()
  return { today: dayOf(new Date()), challenge }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.challenge.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  if (!maySteer(actor)) forbidden()
  const { id } = (await readChallenge(params.id ?? '')) ?? notFound()
  const form = await readForm(request, editSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await editChallenge(actor, id, form.value)
    if (outcome.ok) return seeOther(officialPaths.judgeChallenge(id, { done: 'edited' }))
    const { result } = form.refuse(`steering:judge.refusal.${outcome.refusal}`).data
    // The next try is made in the knowledge of what was changed meanwhile.
    return data({ result, challenge: (await readChallenge(id)) ?? notFound() }, { status: 409 })
  })
}

export default function Edit() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  return (
    <PublishPage today={page.today} challenge={reply?.challenge ?? page.challenge} result={reply?.result} />
  )
}
