import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { appealTakedown } from '#app/modules/moderation/appeal-takedown.server.ts'
import { appealSchema } from '#app/modules/moderation/moderation.schema.ts'
import { readTakedown } from '#app/modules/moderation/read-takedowns.server.ts'
import { TakedownPage } from '#app/modules/moderation/ui/takedown-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  return {
    takedown: (await readTakedown(actor, params.id ?? '')) ?? notFound(),
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
    done: new URL(request.url).searchParams.get('done') === 'appealed',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.takedown.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id } = (await readTakedown(actor, params.id ?? '')) ?? notFound()
  const form = await readForm(request, appealSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await appealTakedown(actor, id, form.value)
    if (outcome.ok) return seeOther(moderationPaths.takedown(id, { done: 'appealed' }))
    if (outcome.refusal === 'gone') notFound()
    return form.refuse(`moderation:refusal.${outcome.refusal}`)
  })
}

export default function TakedownNotice() {
  return <TakedownPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
