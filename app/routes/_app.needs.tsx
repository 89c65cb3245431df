import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { mayEdit, needStatuses } from '#app/modules/needs/need.ts'
import { needOrders } from '#app/modules/needs/need-order.ts'
import { ownNeeds } from '#app/modules/needs/own-needs.server.ts'
import { NeedsPage } from '#app/modules/needs/ui/needs-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const url = new URL(request.url)
  const asked = (name: string) => url.searchParams.get(name)
  const status = needStatuses.find((one) => one === asked('status'))
  const order = needOrders.find((one) => one === asked('order')) ?? 'changed'
  const page = pageNumber(url)
  const { language } = await readPreferences(request)
  return {
    ...(await ownNeeds(actor, { page, order, ...(status ? { status } : {}) })),
    page,
    status,
    order,
    canEdit: mayEdit(actor.organization.role),
    deleted: asked('done') === 'deleted',
    pageTitle: translator(language)('needs:list.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function Needs() {
  return <NeedsPage {...useLoaderData<typeof loader>()} />
}
