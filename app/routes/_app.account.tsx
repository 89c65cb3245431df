import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountSchema } from '#app/modules/accounts/account.schema.ts'
import { changePassword } from '#app/modules/accounts/change-password.server.ts'
import { changeProfile } from '#app/modules/accounts/change-profile.server.ts'
import { chooseHistory } from '#app/modules/accounts/choose-history.server.ts'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { closeAccount } from '#app/modules/accounts/close-account.server.ts'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { keepsHistory } from '#app/modules/accounts/keeps-history.server.ts'
import { listAccountEvents } from '#app/modules/accounts/list-account-events.server.ts'
import { listSessions } from '#app/modules/accounts/list-sessions.server.ts'
import { readSecretForm } from '#app/modules/accounts/read-secret-form.server.ts'
import { revokeSession } from '#app/modules/accounts/revoke-session.server.ts'
import { clearSessionSecret } from '#app/modules/accounts/session-cookie.server.ts'
import { AccountPage } from '#app/modules/accounts/ui/account-page.tsx'
import { env } from '#app/platform/env.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences, writePreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('accounts:account.title'),
    account: { name: actor.name, email: actor.email, locale: actor.locale },
    sessions: await listSessions(actor),
    events: await listAccountEvents(actor),
    keepsViews: await keepsHistory(actor),
    profile: env().PASSWORD_PROFILE,
    done: new URL(request.url).searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readSecretForm(
    request,
    accountSchema({ profile: env().PASSWORD_PROFILE, email: actor.email }),
  )
  if (!form.ok) return form.reply

  const wanted = form.value
  if (wanted.intent === 'profile') {
    await changeProfile(actor, wanted)
    const preferences = { ...(await readPreferences(request)), language: wanted.locale }
    return seeOther(paths.account({ done: 'profile' }), { 'Set-Cookie': await writePreferences(preferences) })
  }
  if (wanted.intent === 'password') {
    const outcome = await changePassword(request, actor, wanted, clientAddress(context))
    if (outcome.ok) return seeOther(paths.account({ done: 'password' }), outcome.value)
    const field = {
      'wrong-password': 'currentPassword',
      'same-password': 'newPassword',
      'used-before': 'newPassword',
      'too-many-attempts': undefined,
    }
    const reply = form.refuse(`accounts:refusal.${outcome.refusal}`, field[outcome.refusal])
    return outcome.refusal === 'too-many-attempts' ? data(reply.data, { status: 429 }) : reply
  }
  if (wanted.intent === 'history') {
    await chooseHistory(actor, wanted.keepsViews === 'on')
    return seeOther(paths.account({ done: 'history' }))
  }
  if (wanted.intent === 'close') {
    const outcome = await closeAccount(actor, wanted, clientAddress(context))
    if (outcome.ok) return seeOther(paths.signedOff(), { 'Set-Cookie': await clearSessionSecret() })
    const reply = form.refuse(
      `accounts:refusal.${outcome.refusal}`,
      outcome.refusal === 'wrong-password' ? 'password' : undefined,
    )
    return outcome.refusal === 'too-many-attempts' ? data(reply.data, { status: 429 }) : reply
  }
  await revokeSession(actor, wanted.intent === 'end-session' ? wanted.session : 'all-others')
  return seeOther(paths.account({ done: 'sessions' }))
}

export default function Account() {
  const sent = useActionData<typeof action>()
  return <AccountPage {...useLoaderData<typeof loader>()} result={sent?.result} />
}
