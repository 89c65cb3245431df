import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { readWorkbench } from '#app/modules/work/read-workbench.server.ts'
import { WorkbenchPage } from '#app/modules/work/ui/workbench-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  return { title: translator(language)('work:title'), workbench: await readWorkbench(actor) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function WorkbenchRoute() {
  const { workbench } = useLoaderData<typeof loader>()
  return <WorkbenchPage workbench={workbench} />
}
