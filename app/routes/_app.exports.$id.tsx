import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { readExport } from '#app/modules/exports/read-exports.server.ts'
import { ExportPage } from '#app/modules/exports/ui/export-page.tsx'
import { notFound } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  const made = (await readExport(actor, params.id ?? '', language)) ?? notFound()
  const t = translator(language)
  return { made, title: t('exports:page.title', { list: t(`exports:list.${made.list}`) }) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Export() {
  return <ExportPage {...useLoaderData<typeof loader>()} />
}
