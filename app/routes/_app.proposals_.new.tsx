import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readStart } from '#app/modules/proposals/read-start.server.ts'
import { startProposal } from '#app/modules/proposals/start-proposal.server.ts'
import { StartProposalPage } from '#app/modules/proposals/ui/start-proposal-page.tsx'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'

const needOf = (request: Request) => new URL(request.url).searchParams.get('need') ?? ''

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const start = (await readStart(actor, needOf(request))) ?? notFound()
  if (start.proposalId) throw redirect(paths.proposal(start.proposalId))
  return start
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const started = await startProposal(actor, needOf(request))
  if (started.ok) return seeOther(talkPaths.editProposal(started.value.id))
  if (started.refusal === 'gone') notFound()
  return data({ refusal: started.refusal }, { status: 422 })
}

export default function NewProposal() {
  const { proposalId: _, ...start } = useLoaderData<typeof loader>()
  return <StartProposalPage {...start} refusal={useActionData<typeof action>()?.refusal} />
}
