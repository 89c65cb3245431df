import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { handIn } from '#app/modules/verification/hand-in.server.ts'
import { readOwnVerification } from '#app/modules/verification/read-own-verification.server.ts'
import { OwnVerificationPage } from '#app/modules/verification/ui/own-verification-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const parameters = new URL(request.url).searchParams
  return {
    title: translator(language)('verification:own.title'),
    name: actor.organization.name,
    lines: await readOwnVerification(actor),
    chosen: parameters.get('subject'),
    done: parameters.get('done') === 'submitted',
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, z.object({ subject: z.string().max(200).default('') }))
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await handIn(actor, form.value.subject, form.form.get('file'))
    if (outcome.ok) return seeOther(paths.verification({ done: 'submitted' }))
    const field = ['no-file', 'too-large', 'wrong-type'].includes(outcome.refusal) ? 'file' : 'subject'
    return form.refuse(`verification:refusal.${outcome.refusal}`, field)
  })
}

export default function Verification() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <OwnVerificationPage {...page} result={useActionData<typeof action>()?.result} />
}
