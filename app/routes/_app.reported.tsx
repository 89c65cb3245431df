import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { listOwnReports } from '#app/modules/moderation/list-own-reports.server.ts'
import { OwnReportsPage } from '#app/modules/moderation/ui/own-reports-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('moderation:reported.title'),
    reports: await listOwnReports(actor),
    done: new URL(request.url).searchParams.get('done') === 'reported',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Reported() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <OwnReportsPage {...page} />
}
