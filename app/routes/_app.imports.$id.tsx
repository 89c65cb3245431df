import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { commitImport, discardImport, retryImport } from '#app/modules/imports/commit-import.server.ts'
import { importTargets } from '#app/modules/imports/import-kind.ts'
import { readImport } from '#app/modules/imports/read-import.server.ts'
import { ImportPage } from '#app/modules/imports/ui/import-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  return (await readImport(actor, params.id ?? '', pageNumber(new URL(request.url)))) ?? notFound()
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.import.fileName }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const id = params.id ?? ''
  // Whose import it is decides whether there is one.
  if (!(await readImport(actor, id, 1))) notFound()
  const form = await formOf(request)
  const target = importTargets.find((one) => one === form.get('target')) ?? 'draft'
  const intent = form.get('intent')
  const refuse = () => data({ refusal: 'sent-already' }, { status: 422 })
  return sendOnce({ userId: actor.userId, request, form, refuse }, async () => {
    const outcome =
      intent === 'discard'
        ? await discardImport(actor, id)
        : intent === 'retry'
          ? await retryImport(actor, id)
          : await commitImport(actor, id, target)
    if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: 409 })
    return seeOther(paths.import(id))
  })
}

export default function Import() {
  return (
    <ImportPage view={useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()?.refusal} />
  )
}
