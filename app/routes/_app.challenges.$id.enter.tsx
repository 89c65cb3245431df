import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { entrySchema } from '#app/modules/steering/challenge.schema.ts'
import { enterChallenge } from '#app/modules/steering/enter-challenge.server.ts'
import { readChallenge, readOwnEntry } from '#app/modules/steering/read-challenges.server.ts'
import { EntryPage } from '#app/modules/steering/ui/entry-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const challenge = (await readChallenge(params.id ?? '')) ?? notFound()
  return { challenge, own: await readOwnEntry(actor, challenge.id) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.challenge.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id } = (await readChallenge(params.id ?? '')) ?? notFound()
  const form = await readForm(request, entrySchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await enterChallenge(actor, id, form.value)
    return outcome.ok
      ? seeOther(paths.challenge(id, { done: 'entered' }))
      : form.refuse(`steering:judge.refusal.${outcome.refusal}`)
  })
}

export default function Enter() {
  return <EntryPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
