import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signUpSchema } from '#app/modules/accounts/account.schema.ts'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readSecretForm } from '#app/modules/accounts/read-secret-form.server.ts'
import { signUp } from '#app/modules/accounts/sign-up.server.ts'
import { SignUpForm } from '#app/modules/accounts/ui/sign-up-form.tsx'
import { env } from '#app/platform/env.server.ts'
import { safePath, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const wanted = safePath(new URL(request.url).searchParams.get('redirectTo'), '')
  if (actor) throw redirect(wanted || paths.workbench())
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('accounts:signUp.title'),
    redirectTo: wanted || undefined,
    profile: env().PASSWORD_PROFILE,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, context }: ActionFunctionArgs) {
  await anyone(request)
  const form = await readSecretForm(request, signUpSchema(env().PASSWORD_PROFILE))
  if (!form.ok) return form.reply

  const { redirectTo, terms: _, ...account } = form.value
  const { language } = await readPreferences(request)
  const outcome = await signUp(request, { ...account, locale: language }, clientAddress(context))
  if (!outcome.ok) {
    const taken = outcome.refusal === 'email-taken'
    const reply = form.refuse(`accounts:refusal.${outcome.refusal}`, taken ? 'email' : undefined)
    return taken ? reply : data(reply.data, { status: 429 })
  }
  return seeOther(safePath(redirectTo, paths.newOrganization()), outcome.value)
}

export default function SignUp() {
  const { redirectTo, profile } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <SignUpForm result={sent?.result} redirectTo={redirectTo} profile={profile} />
}
