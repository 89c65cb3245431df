import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readTalk } from '#app/modules/proposals/read-talk.server.ts'
import { sayInTalk } from '#app/modules/proposals/say-in-talk.server.ts'
import { TalkPage } from '#app/modules/proposals/ui/talk-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const talk = await readTalk(actor, params.sendingId ?? '', pageNumber(new URL(request.url)))
  if (talk?.side !== 'buyer' || talk.needId !== params.id) notFound()
  return { talk, canEdit: roleIncludes(actor.organization.role, 'editor') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.talk.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const sendingId = params.sendingId ?? ''
  const form = await formOf(request)
  const typed = String(form.get('text') ?? '')
  const refuse = (problem: string) => data({ problem, typed }, { status: 422 })
  const once = { userId: actor.userId, request, form, refuse: () => refuse('common:sentAlready') }
  return sendOnce(once, async () => {
    const said = await sayInTalk(actor, sendingId, form)
    if (said.ok) return seeOther(talkPaths.needTalk(params.id ?? '', sendingId))
    if (said.refusal === 'gone') notFound()
    return refuse(`proposals:refusal.${said.refusal}`)
  })
}

export default function NeedTalk() {
  return <TalkPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
