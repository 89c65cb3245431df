import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { caseSchema } from '#app/modules/steering/case.schema.ts'
import type { CaseView } from '#app/modules/steering/case-view.ts'
import { handleCase } from '#app/modules/steering/handle-case.server.ts'
import { readCase } from '#app/modules/steering/read-case.server.ts'
import { CasePage } from '#app/modules/steering/ui/case-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

const DONE = ['take', 'assign', 'note', 'conclude']

type Reply = { result: SubmissionResult<string[]>; view?: CaseView }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const view = (await readCase(actor, params.id ?? '')) ?? notFound()
  const done = new URL(request.url).searchParams.get('done')
  return { view, done: DONE.find((one) => one === done) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.view.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  const id = params.id ?? ''
  if (!(await readCase(actor, id))) notFound()
  if (actor.platformRole !== 'official') forbidden()
  const form = await readForm(request, caseSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await handleCase(actor, id, form.value)
    if (outcome.ok) return seeOther(officialPaths.case(id, { done: form.value.intent }))
    if (outcome.refusal === 'not-a-colleague') return form.refuse('steering:error.colleagueMissing', 'to')
    // What happened meanwhile is shown beside what was typed.
    const { result } = form.refuse(`steering:case.refusal.${outcome.refusal}`).data
    const view = (await readCase(actor, id)) ?? notFound()
    return data({ result, view }, { status: 409 })
  })
}

export default function Case() {
  const { view, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  return <CasePage view={reply?.view ?? view} done={done} result={reply?.result} />
}
