import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { attachmentRefusals } from '#app/modules/proposals/attachment-rules.ts'
import { moveProposal } from '#app/modules/proposals/move-proposal.server.ts'
import { moveProposalSchema } from '#app/modules/proposals/proposal.schema.ts'
import { proposalDone } from '#app/modules/proposals/proposal-life.ts'
import { readProposal } from '#app/modules/proposals/read-proposal.server.ts'
import { ProposalPage } from '#app/modules/proposals/ui/proposal-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const proposal = (await readProposal(actor, params.id ?? '')) ?? notFound()
  const { searchParams } = new URL(request.url)
  return {
    proposal,
    canEdit: roleIncludes(actor.organization.role, 'editor'),
    done: proposalDone.find((one) => one === searchParams.get('done')),
    fileRefused: attachmentRefusals.find((one) => one === searchParams.get('refused')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.proposal.needTitle }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const id = params.id ?? ''
  const form = await readForm(request, moveProposalSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const moved = await moveProposal(actor, id, form.value)
    if (moved.ok)
      return seeOther(
        moved.value === 'declined' ? paths.proposals() : paths.proposal(id, { done: moved.value }),
      )
    if (moved.refusal === 'gone') notFound()
    return form.refuse(
      `proposals:refusal.${moved.refusal}`,
      form.value.intent === 'invite' ? 'who' : undefined,
    )
  })
}

export default function Proposal() {
  return <ProposalPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
