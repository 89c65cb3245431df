import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { reportSchema } from '#app/modules/moderation/moderation.schema.ts'
import { readReportable, reportSubject } from '#app/modules/moderation/report-subject.server.ts'
import { ReportPage } from '#app/modules/moderation/ui/report-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { kind, frozen } = (await readReportable(actor, params.kind ?? '', params.id ?? '')) ?? notFound()
  return { kind, frozen }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.frozen.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const subject = (await readReportable(actor, params.kind ?? '', params.id ?? '')) ?? notFound()
  const form = await readForm(request, reportSchema)
  if (!form.ok) return form.reply
  const outcome = await reportSubject(actor, subject, form.value)
  if (outcome.ok) return seeOther(moderationPaths.ownReports({ done: 'reported' }))
  if (outcome.refusal === 'gone') notFound()
  return form.refuse(`moderation:refusal.${outcome.refusal}`)
}

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
