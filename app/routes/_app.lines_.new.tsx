import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { lineSchema } from '#app/modules/bookings/line.schema.ts'
import { blankLine, lineFields } from '#app/modules/bookings/line-form-values.ts'
import { readPilotOfferings } from '#app/modules/bookings/read-line.server.ts'
import { addLine } from '#app/modules/bookings/save-line.server.ts'
import { NewLinePage } from '#app/modules/bookings/ui/new-line-page.tsx'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { language } = await readPreferences(request)
  const offerings = actor.organization.isProvider ? await readPilotOfferings(actor) : null
  const chosen = offerings?.find(({ id }) => id === asked(request))
  return {
    title: translator(language)('bookings:form.newTitle'),
    userId: actor.userId,
    offerings: offerings?.map(({ id, title }) => ({ id, title })) ?? null,
    form: chosen
      ? {
          offering: { id: chosen.id, title: chosen.title },
          start: blankLine(chosen.extension as ExtensionValues),
          fields: lineFields(extensionFields('R2', 'offering')),
        }
      : null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  if (!actor.organization.isProvider) forbidden()
  const form = await readForm(request, lineSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await addLine(actor, asked(request), form.value)
    if (outcome.ok) return seeOther(linePaths.lineCalendar(outcome.value.id, { done: 'added' }))
    return outcome.refusal === 'wider'
      ? form.refuse('bookings:error.wider', `ext.${outcome.keys[0]}`)
      : notFound()
  })
}

function asked(request: Request) {
  return new URL(request.url).searchParams.get('offering') ?? ''
}

export default function NewLine() {
  const { offerings, title, ...page } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  if (!offerings) return <NotAProvider />
  return <NewLinePage title={title} offerings={offerings} {...page} result={sent?.result} />
}
