import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { resetPasswordSchema } from '#app/modules/accounts/account.schema.ts'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { findPasswordReset } from '#app/modules/accounts/find-password-reset.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readSecretForm } from '#app/modules/accounts/read-secret-form.server.ts'
import { resetPassword } from '#app/modules/accounts/reset-password.server.ts'
import { ResetPasswordForm } from '#app/modules/accounts/ui/reset-password-form.tsx'
import { env } from '#app/platform/env.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const reset = await findPasswordReset(params.token ?? '')
  return {
    title: translator(language)('accounts:resetPassword.title'),
    email: reset?.email ?? null,
    profile: env().PASSWORD_PROFILE,
    outworn: new URL(request.url).searchParams.has('outworn'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  // The token stays on this site; with no-referrer the browser would post the form without saying where from.
  { name: 'referrer', content: 'same-origin' },
  { name: 'robots', content: 'noindex' },
]

export async function action({ request, params, context }: ActionFunctionArgs) {
  await anyone(request)
  const reset = await findPasswordReset(params.token ?? '')
  const choice = { profile: env().PASSWORD_PROFILE, email: reset?.email }
  const form = await readSecretForm(request, resetPasswordSchema(choice))
  if (!form.ok) return form.reply

  const outcome = await resetPassword(
    request,
    { token: params.token ?? '', password: form.value.password },
    clientAddress(context),
  )
  if (!outcome.ok) {
    const reply = form.refuse(
      `accounts:refusal.${outcome.refusal}`,
      outcome.refusal === 'used-before' ? 'password' : undefined,
    )
    return outcome.refusal === 'too-many-attempts' ? data(reply.data, { status: 429 }) : reply
  }
  return seeOther(paths.account({ done: 'password' }), outcome.value)
}

export default function ResetPassword() {
  const { email, profile, outworn } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <ResetPasswordForm result={sent?.result} email={email} profile={profile} outworn={outworn} />
}
