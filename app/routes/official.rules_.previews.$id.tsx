import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { previewLists } from '#app/modules/rulebook/preview-lists.ts'
import { readPreview } from '#app/modules/rulebook/read-preview.server.ts'
import { PreviewPage } from '#app/modules/rulebook/ui/preview-page.tsx'
import { notFound } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const show = previewLists.find((one) => one === url.searchParams.get('show')) ?? 'changed'
  const found = (await readPreview(actor, params.id ?? '', { show, page: pageNumber(url) })) ?? notFound()
  const title = translator(language)('rulebook:preview.pageTitle', { title: found.draft.title })
  return { ...found, show, title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Preview() {
  return <PreviewPage {...useLoaderData<typeof loader>()} />
}
