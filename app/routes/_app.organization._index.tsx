import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { getOrganization } from '#app/modules/organizations/get-organization.server.ts'
import { listOwnOrganizations } from '#app/modules/organizations/list-own-organizations.server.ts'
import { OrganizationOverview } from '#app/modules/organizations/ui/organization-overview.tsx'
import { dayOf } from '#app/platform/dates.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  return {
    ...(await getOrganization(actor)),
    organizations: await listOwnOrganizations(actor),
    userId: actor.userId,
    role: actor.organization.role,
    today: dayOf(new Date()),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.organization.name }]

export default function Overview() {
  return <OrganizationOverview {...useLoaderData<typeof loader>()} />
}
