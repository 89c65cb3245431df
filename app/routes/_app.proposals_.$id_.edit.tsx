import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { proposalSchema } from '#app/modules/proposals/proposal.schema.ts'
import { conflictWith, domainOf, proposalFormView } from '#app/modules/proposals/proposal-form-view.server.ts'
import { isEditable } from '#app/modules/proposals/proposal-life.ts'
import { readProposal } from '#app/modules/proposals/read-proposal.server.ts'
import { saveProposal } from '#app/modules/proposals/save-proposal.server.ts'
import { type EditReply, ProposalFormPage } from '#app/modules/proposals/ui/proposal-form-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const proposal = (await readProposal(actor, params.id ?? '')) ?? notFound()
  if (proposal.side !== 'lead') notFound()
  if (!isEditable(proposal.status)) throw redirect(paths.proposal(proposal.id))
  return { ...proposalFormView(proposal), userId: actor.userId }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const proposal = (await readProposal(actor, params.id ?? '')) ?? notFound()
  if (proposal.side !== 'lead') notFound()
  const form = await readForm(request, proposalSchema(domainOf(proposal)))
  if (!form.ok) return form.reply
  const saved = await saveProposal(actor, proposal.id, form.value)
  if (saved.ok) return seeOther(paths.proposal(proposal.id, { done: 'saved' }))
  if (saved.refusal !== 'stale') return form.refuse(`proposals:refusal.${saved.refusal}`)
  const now = (await readProposal(actor, proposal.id)) ?? notFound()
  const { language } = await readPreferences(request)
  const { result } = form.refuse('proposals:refusal.stale').data
  return data({ result, conflict: conflictWith(now, form.value.content, language) }, { status: 409 })
}

export default function EditProposal() {
  const { result, conflict } = (useActionData<typeof action>() ?? {}) as EditReply
  return <ProposalFormPage {...useLoaderData<typeof loader>()} result={result} conflict={conflict} />
}
