import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { askOrAnswer } from '#app/modules/proposals/ask-or-answer.server.ts'
import { readQuestions } from '#app/modules/proposals/read-questions.server.ts'
import { questionSchema } from '#app/modules/proposals/talk.schema.ts'
import { QuestionsPage } from '#app/modules/proposals/ui/questions-page.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

const DONE = ['asked', 'answered', 'settled'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const view = (await readQuestions(actor, params.id ?? '')) ?? notFound()
  return {
    view,
    canEdit: roleIncludes(actor.organization.role, 'editor'),
    done: DONE.find((one) => one === new URL(request.url).searchParams.get('done')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.view.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? ''
  const form = await readForm(request, questionSchema)
  const sent = String(form.form.get('questionId') ?? '')
  if (!form.ok) return data({ ...form.reply.data, sent }, { status: 422 })
  const refuse = (message: string) => data({ ...form.refuse(message).data, sent }, { status: 422 })
  const once = {
    userId: actor.userId,
    request,
    form: form.form,
    refuse: () => refuse('common:sentAlready'),
  }
  return sendOnce(once, async () => {
    const moved = await askOrAnswer(actor, needId, form.value)
    if (moved.ok) return seeOther(awardPaths.needQuestions(needId, { done: moved.value }))
    if (moved.refusal === 'gone') notFound()
    return refuse(`proposals:refusal.${moved.refusal}`)
  })
}

export default function NeedQuestions() {
  const reply = useActionData<typeof action>()
  return <QuestionsPage {...useLoaderData<typeof loader>()} result={reply?.result} sent={reply?.sent} />
}
