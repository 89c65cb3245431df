import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { listTargets } from '#app/modules/steering/list-targets.server.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { TargetsPage } from '#app/modules/steering/ui/targets-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  return {
    targets: await listTargets(),
    maySteer: maySteer(actor),
    title: translator(language)('steering:targets.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Targets() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <TargetsPage {...page} />
}
