import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { answerOf } from '#app/modules/routing/answer-of.ts'
import { answerSending } from '#app/modules/routing/answer-sending.server.ts'
import { findAnswerer } from '#app/modules/routing/find-answerer.server.ts'
import { readMailAnswer } from '#app/modules/routing/read-mail-answer.server.ts'
import { answerSchema } from '#app/modules/routing/routing.schema.ts'
import { MailAnswerPage } from '#app/modules/routing/ui/mail-answer-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** Changes nothing, not even that it was opened: programs that look through letters open every link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('routing:mail.title'),
    asked: await readMailAnswer(params.token ?? '', language),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  // The token stays on this site.
  { name: 'referrer', content: 'same-origin' },
  { name: 'robots', content: 'noindex' },
]

export async function action({ request, params }: ActionFunctionArgs) {
  await anyone(request)
  const found = (await findAnswerer(params.token ?? '')) ?? notFound()
  const form = await readForm(request, answerSchema)
  if (!form.ok) return form.reply
  const { sendingId } = found
  const outcome = await answerSending(
    found.answerer,
    { sendingId, revision: form.value.revision },
    answerOf(form.value),
  )
  return outcome.ok
    ? seeOther(paths.answerLead(params.token ?? ''))
    : form.refuse(`routing:refusal.${outcome.refusal}`, outcome.refusal === 'day-past' ? 'freeOn' : undefined)
}

export default function AnswerByMail() {
  const { asked } = useLoaderData<typeof loader>()
  return <MailAnswerPage asked={asked} result={useActionData<typeof action>()?.result} />
}
