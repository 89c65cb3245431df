import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { removeExport, retryExport } from '#app/modules/exports/after-giving-up.server.ts'
import { readExport } from '#app/modules/exports/read-exports.server.ts'
import { ExportPage } from '#app/modules/exports/ui/export-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  const made = (await readExport(actor, params.id ?? '', language)) ?? notFound()
  const t = translator(language)
  return { made, title: t('exports:page.title', { list: t(`exports:list.${made.list}`) }) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Where it is under way again or gone by now, the page says so. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const id = params.id ?? ''
  const form = await formOf(request)
  if (form.get('intent') === 'remove') {
    await removeExport(actor, id)
    return seeOther(paths.exports())
  }
  await retryExport(actor, id)
  return seeOther(paths.export(id))
}

export default function Export() {
  return <ExportPage {...useLoaderData<typeof loader>()} />
}
