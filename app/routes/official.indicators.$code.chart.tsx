import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readChart } from '#app/modules/monitoring/read-chart.server.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const svg = (await readChart(actor, params.code ?? '', new URL(request.url).searchParams)) ?? notFound()
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'private, max-age=60' },
  })
}
