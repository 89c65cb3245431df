import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forgotPasswordSchema } from '#app/modules/accounts/account.schema.ts'
import { askPasswordReset } from '#app/modules/accounts/ask-password-reset.server.ts'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { ForgotPasswordForm } from '#app/modules/accounts/ui/forgot-password-form.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('accounts:forgotPassword.title'),
    posted: new URL(request.url).searchParams.has('posted'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, context }: ActionFunctionArgs) {
  await anyone(request)
  const form = await readForm(request, forgotPasswordSchema)
  if (!form.ok) return form.reply

  await askPasswordReset(form.value.email, clientAddress(context))
  return seeOther(paths.forgotPassword({ posted: '1' }))
}

export default function ForgotPassword() {
  const { posted } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <ForgotPasswordForm result={sent?.result} posted={posted} />
}
