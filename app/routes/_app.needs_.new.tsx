import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { createNeed } from '#app/modules/needs/create-need.server.ts'
import { QUICK_TEXT_LENGTH_MAX, quickStartSchema } from '#app/modules/needs/need.schema.ts'
import { findNeedExample } from '#app/modules/needs/need-examples.ts'
import { NewNeedPage } from '#app/modules/needs/ui/new-need-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { searchParams } = new URL(request.url)
  const { language } = await readPreferences(request)
  return {
    userId: actor.userId,
    text: (searchParams.get('q') ?? '').slice(0, QUICK_TEXT_LENGTH_MAX),
    domainCode: searchParams.get('domain') ?? '',
    example: findNeedExample(searchParams.get('example')),
    pageTitle: translator(language)('needs:new.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, quickStartSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const { id, complete } = await createNeed(actor, form.value)
    // Who said everything sees at once who could meet it; others are asked for the rest.
    return seeOther(needPaths.needStep(id, complete ? 'review' : 'what'))
  })
}

export default function NewNeed() {
  return <NewNeedPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
