import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOperator } from '#app/modules/accounts/guards.server.ts'
import { maintenanceKinds } from '#app/modules/search-index/maintenance.ts'
import { readSearchIndex } from '#app/modules/search-index/read-search-index.server.ts'
import { retryDocuments } from '#app/modules/search-index/retry-documents.server.ts'
import { startMaintenance } from '#app/modules/search-index/start-maintenance.server.ts'
import { SearchIndexPage } from '#app/modules/search-index/ui/search-index-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOperator(request)
  const { language } = await readPreferences(request)
  const retried = Number(new URL(request.url).searchParams.get('retried') ?? Number.NaN)
  return {
    view: await readSearchIndex(),
    retried: Number.isSafeInteger(retried) ? retried : null,
    title: translator(language)('searchIndex:title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOperator(request)
  const form = await formOf(request)
  const intent = form.get('intent')
  if (intent === 'retry') {
    const [index, documentId] = [form.get('index'), form.get('documentId')]
    const one =
      typeof index === 'string' && typeof documentId === 'string' ? { index, documentId } : undefined
    const retried = await retryDocuments(actor, one)
    return seeOther(paths.searchIndex({ retried: String(retried) }))
  }
  const kind = maintenanceKinds.find((one) => one === intent)
  if (!kind) return data({ refusal: 'unknown' }, { status: 422 })
  const outcome = await startMaintenance(actor, kind)
  if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: 409 })
  return seeOther(paths.searchIndex())
}

export default function SearchIndex() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <SearchIndexPage {...page} refusal={useActionData<typeof action>()?.refusal} />
}
