import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { judgeSchema } from '#app/modules/steering/challenge.schema.ts'
import { judgeChallenge } from '#app/modules/steering/judge-challenge.server.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { readChallenge, readEntries } from '#app/modules/steering/read-challenges.server.ts'
import { JudgePage } from '#app/modules/steering/ui/judge-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'

const DONE = ['published', 'weights', 'score', 'conclude']

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const challenge = (await readChallenge(params.id ?? '')) ?? notFound()
  const done = new URL(request.url).searchParams.get('done')
  return {
    challenge,
    entries: await readEntries(actor.userId, challenge),
    judges: maySteer(actor),
    done: DONE.find((one) => one === done),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.challenge.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  if (!maySteer(actor)) forbidden()
  const { id } = (await readChallenge(params.id ?? '')) ?? notFound()
  const form = await readForm(request, judgeSchema)
  if (!form.ok) return form.reply
  const outcome = await judgeChallenge(actor, id, form.value)
  return outcome.ok
    ? seeOther(officialPaths.judgeChallenge(id, { done: form.value.intent }))
    : form.refuse(`steering:judge.refusal.${outcome.refusal}`)
}

export default function Judge() {
  return <JudgePage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
