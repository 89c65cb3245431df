import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { inviteToNeed } from '#app/modules/monitoring/invite-to-need.server.ts'
import { inviteSchema } from '#app/modules/monitoring/monitoring.schema.ts'
import { openOfficialNeed } from '#app/modules/monitoring/open-official-need.server.ts'
import { readOfficialNeed } from '#app/modules/monitoring/read-official-need.server.ts'
import { OfficialNeedPage } from '#app/modules/monitoring/ui/official-need-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const need = (await openOfficialNeed(actor, params.id ?? '')) ?? notFound()
  const asked = new URL(request.url).searchParams.get('invited')
  // Only a name that the page has is shown back.
  return { need, invited: need.invited.find((name) => name === asked) ?? null }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.need.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  const form = await readForm(request, inviteSchema)
  if (!form.ok) return data({ refusal: 'gone' }, { status: 422 })
  const needId = params.id ?? ''
  if (!(await readOfficialNeed(actor, needId))) notFound()
  const outcome = await inviteToNeed(actor, { needId, offeringId: form.value.offeringId })
  if (!outcome.ok) return data({ refusal: outcome.refusal as string }, { status: 409 })
  return seeOther(officialPaths.officialNeed(needId, { invited: outcome.value.organization }))
}

export default function Need() {
  const { need, invited } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal ?? null
  return <OfficialNeedPage need={need} invited={invited} refusal={refusal} />
}
