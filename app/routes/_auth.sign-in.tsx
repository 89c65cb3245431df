import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { useForgetAll } from '#app/components/kept-typing/use-forget-all.ts'
import { signInSchema } from '#app/modules/accounts/account.schema.ts'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { listDemoAccounts } from '#app/modules/accounts/list-demo-accounts.server.ts'
import { readSecretForm } from '#app/modules/accounts/read-secret-form.server.ts'
import { signIn } from '#app/modules/accounts/sign-in.server.ts'
import { DemoSignIn } from '#app/modules/accounts/ui/demo-sign-in.tsx'
import { SignInForm } from '#app/modules/accounts/ui/sign-in-form.tsx'
import { safePath, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const wanted = safePath(new URL(request.url).searchParams.get('redirectTo'), '')
  if (actor) throw redirect(wanted || paths.workbench())
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('accounts:signIn.title'),
    redirectTo: wanted || undefined,
    closed: new URL(request.url).searchParams.has('closed'),
    demoAccounts: await listDemoAccounts(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, context }: ActionFunctionArgs) {
  await anyone(request)
  const form = await readSecretForm(request, signInSchema)
  if (!form.ok) return form.reply

  const outcome = await signIn(request, form.value, clientAddress(context))
  if (!outcome.ok) {
    if (outcome.refusal === 'outworn') return seeOther(paths.renewPassword(outcome.token))
    const reply = form.refuse(`accounts:refusal.${outcome.refusal}`)
    return outcome.refusal === 'too-many-attempts' ? data(reply.data, { status: 429 }) : reply
  }
  return seeOther(safePath(form.value.redirectTo, paths.workbench()), outcome.value)
}

export default function SignIn() {
  const { redirectTo, demoAccounts, closed } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  const sent = useActionData<typeof action>()
  useForgetAll(closed)
  return (
    <>
      {closed && !sent && <Alert tone="success" title={t('account.closed')} />}
      <SignInForm result={sent?.result} redirectTo={redirectTo} />
      {demoAccounts.length > 0 && <DemoSignIn accounts={demoAccounts} redirectTo={redirectTo} />}
    </>
  )
}
