import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { entrySchema } from '#app/modules/steering/challenge.schema.ts'
import type { OwnEntry } from '#app/modules/steering/challenge-view.ts'
import { enterChallenge } from '#app/modules/steering/enter-challenge.server.ts'
import { readChallenge, readOwnEntry } from '#app/modules/steering/read-challenges.server.ts'
import { takeFiles } from '#app/modules/steering/take-files.server.ts'
import { EntryPage } from '#app/modules/steering/ui/entry-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

type Reply = { result: SubmissionResult<string[]>; own?: OwnEntry | null }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const challenge = (await readChallenge(params.id ?? '')) ?? notFound()
  return { challenge, own: await readOwnEntry(actor, challenge.id) }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.challenge.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id } = (await readChallenge(params.id ?? '')) ?? notFound()
  const form = await readForm(request, entrySchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const files = await takeFiles(actor, form.form.getAll('files'))
    if (!files.ok) return form.refuse(`deals:refusal.${files.refusal}`, 'files')
    const outcome = await enterChallenge(actor, id, { ...form.value, files: files.value })
    if (outcome.ok) return seeOther(paths.challenge(id, { done: 'entered' }))
    if (outcome.refusal === 'files-full') return form.refuse('steering:judge.refusal.files-full', 'files')
    const { result } = form.refuse(`steering:entry.refusal.${outcome.refusal}`).data
    return data({ result, own: await readOwnEntry(actor, id) }, { status: 409 })
  })
}

export default function Enter() {
  const { challenge, own } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  return <EntryPage challenge={challenge} own={reply?.own ?? own} result={reply?.result} />
}
