import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { changeTimes, readTimes } from '#app/modules/bookings/change-times.server.ts'
import { closureSchema } from '#app/modules/bookings/line.schema.ts'
import { readOwnLine } from '#app/modules/bookings/read-line.server.ts'
import { ClosuresPage } from '#app/modules/bookings/ui/closures-page.tsx'
import { OwnLineFrame } from '#app/modules/bookings/ui/own-line-frame.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { line } = (await readOwnLine(actor, params.id ?? '')) ?? notFound()
  return {
    line,
    times: await readTimes(line.id),
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.line.name }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { line } = (await readOwnLine(actor, params.id ?? '')) ?? notFound()
  const form = await readForm(request, closureSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await changeTimes(actor, line.id, form.value)
    if (outcome.ok) return seeOther(linePaths.lineClosures(line.id, { done: form.value.intent }))
    const field = outcome.refusal === 'no-such-firm' ? 'creditCode' : undefined
    return form.refuse(`bookings:refusal.${outcome.refusal}`, field)
  })
}

export default function LineClosures() {
  const { line, times, mayEdit, done } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <OwnLineFrame line={line} tab="closures" mayEdit={mayEdit}>
      <ClosuresPage
        {...times}
        needsQualification={line.needsQualification}
        mayEdit={mayEdit}
        done={done}
        result={sent?.result}
      />
    </OwnLineFrame>
  )
}
