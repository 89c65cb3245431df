import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { listTakedowns } from '#app/modules/moderation/read-takedowns.server.ts'
import { TakedownsPage } from '#app/modules/moderation/ui/takedowns-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('moderation:takedowns.title'),
    name: actor.organization.name,
    lines: await listTakedowns(actor),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Takedowns() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <TakedownsPage {...page} />
}
