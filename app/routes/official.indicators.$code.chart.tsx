import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readChart } from '#app/modules/monitoring/read-chart.server.ts'
import { notFound } from '#app/platform/http.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { svgReply } from '#app/platform/svg-reply.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const { searchParams } = new URL(request.url)
  return svgReply((await readChart(actor, params.code ?? '', searchParams, language)) ?? notFound())
}
