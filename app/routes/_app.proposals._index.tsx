import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { ownProposals } from '#app/modules/proposals/own-proposals.server.ts'
import { proposalStatuses } from '#app/modules/proposals/proposal-life.ts'
import { ProposalsPage } from '#app/modules/proposals/ui/proposals-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const status = proposalStatuses.find((one) => one === url.searchParams.get('status'))
  const page = pageNumber(url)
  const list = await ownProposals(actor, { page, ...(status ? { status } : {}) })
  return { ...list, page, status: status ?? null, title: translator(language)('proposals:list.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Proposals() {
  const { title: _, ...list } = useLoaderData<typeof loader>()
  return <ProposalsPage {...list} />
}
