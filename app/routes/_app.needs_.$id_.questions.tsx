import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { answerQuestion } from '#app/modules/proposals/answer-question.server.ts'
import { askQuestion } from '#app/modules/proposals/ask-question.server.ts'
import { readQuestions } from '#app/modules/proposals/read-questions.server.ts'
import { answerSchema, askSchema } from '#app/modules/proposals/talk.schema.ts'
import { QuestionsPage } from '#app/modules/proposals/ui/questions-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

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
  const { needId, side } = (await readQuestions(actor, params.id ?? '')) ?? notFound()
  if (side === 'provider') {
    const form = await readForm(request, askSchema)
    if (!form.ok) return data({ ...form.reply.data, sent: '' }, { status: 422 })
    const asked = await askQuestion(actor, needId, form.value)
    if (asked.ok) return seeOther(paths.needQuestions(needId, { done: 'asked' }))
    return data({ ...form.refuse(`proposals:refusal.${asked.refusal}`).data, sent: '' }, { status: 422 })
  }
  const form = await readForm(request, answerSchema)
  const sent = String(form.form.get('questionId') ?? '')
  if (!form.ok) return data({ ...form.reply.data, sent }, { status: 422 })
  const { questionId, answer, value } = form.value
  const raw = Object.values((value[questionId] ?? {}) as Record<string, unknown>).find(
    (one) => one !== undefined && one !== '',
  )
  const answered = await answerQuestion(actor, needId, { questionId, answer, raw })
  if (answered.ok) {
    const done = answered.value.version === null ? 'answered' : 'settled'
    return seeOther(paths.needQuestions(needId, { done }))
  }
  return data({ ...form.refuse(`proposals:refusal.${answered.refusal}`).data, sent }, { status: 422 })
}

export default function NeedQuestions() {
  const reply = useActionData<typeof action>()
  return <QuestionsPage {...useLoaderData<typeof loader>()} result={reply?.result} sent={reply?.sent} />
}
