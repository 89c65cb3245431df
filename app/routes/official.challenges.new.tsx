import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { challengeSchema } from '#app/modules/steering/challenge.schema.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { publishChallenge } from '#app/modules/steering/publish-challenge.server.ts'
import { PublishPage } from '#app/modules/steering/ui/publish-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  if (!maySteer(actor)) forbidden()
  const { language } = await readPreferences(request)
  return { today: dayOf(new Date()), title: translator(language)('steering:publish.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  if (!maySteer(actor)) forbidden()
  const form = await readForm(request, challengeSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const made = await publishChallenge(actor, form.value)
    return made.ok
      ? seeOther(officialPaths.judgeChallenge(made.value.id, { done: 'published' }))
      : form.refuse(`steering:judge.refusal.${made.refusal}`, 'deadlineOn')
  })
}

export default function Publish() {
  const { today } = useLoaderData<typeof loader>()
  return <PublishPage today={today} challenge={null} result={useActionData<typeof action>()?.result} />
}
