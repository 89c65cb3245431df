import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readCausesChart } from '#app/modules/monitoring/read-causes-chart.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { svgReply } from '#app/platform/svg-reply.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  return svgReply(await readCausesChart(actor, new URL(request.url).searchParams, language))
}
