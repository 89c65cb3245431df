import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { importKinds, kindsOf } from '#app/modules/imports/import-kind.ts'
import { listImports } from '#app/modules/imports/read-import.server.ts'
import { startImport } from '#app/modules/imports/start-import.server.ts'
import { ImportsPage } from '#app/modules/imports/ui/imports-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  const list = await listImports(actor, pageNumber(new URL(request.url)))
  return { ...list, kinds: kindsOf(actor), title: translator(language)('imports:title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await formOf(request)
  const file = form.get('file')
  const kind = importKinds.find((one) => one === form.get('kind'))
  if (!kind || !(file instanceof File)) return data({ refusal: 'no-file' }, { status: 422 })
  const refuse = () => data({ refusal: 'sent-already' }, { status: 422 })
  return sendOnce({ userId: actor.userId, request, form, refuse }, async () => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const outcome = await startImport(actor, kind, { name: file.name, bytes })
    if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: 422 })
    return seeOther(paths.import(outcome.value.id))
  })
}

export default function Imports() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ImportsPage {...page} refusal={useActionData<typeof action>()?.refusal} />
}
