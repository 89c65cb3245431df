import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { endSearch } from '#app/modules/proposals/end-search.server.ts'
import { endSchema } from '#app/modules/proposals/evaluation.schema.ts'
import { readEvaluation } from '#app/modules/proposals/read-evaluation.server.ts'
import { OutcomePage } from '#app/modules/proposals/ui/outcome-page.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { needId, title, settled, candidates } = (await readEvaluation(actor, params.id ?? '')) ?? notFound()
  if (settled) throw redirect(awardPaths.needProposals(needId))
  const { language } = await readPreferences(request)
  const documentTitle = translator(language)('proposals:end.title')
  return { needId, title, proposals: candidates.length, documentTitle }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.documentTitle }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? ''
  const form = await readForm(request, endSchema)
  const sent = String(form.form.get('kind') ?? '')
  if (!form.ok) return data({ ...form.reply.data, sent }, { status: 422 })
  const ended = await endSearch(actor, needId, form.value)
  if (ended.ok) return seeOther(awardPaths.needProposals(needId))
  if (ended.refusal === 'gone') notFound()
  return data({ ...form.refuse(`proposals:refusal.${ended.refusal}`).data, sent }, { status: 422 })
}

export default function NeedOutcome() {
  const { documentTitle: _, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return <OutcomePage {...page} result={reply?.result} sent={reply?.sent} />
}
