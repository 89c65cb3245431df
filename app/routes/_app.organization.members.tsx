import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { changeRole } from '#app/modules/organizations/change-role.server.ts'
import { inviteMember } from '#app/modules/organizations/invite-member.server.ts'
import { listMembers } from '#app/modules/organizations/list-members.server.ts'
import { memberSchema } from '#app/modules/organizations/member.schema.ts'
import { removeMember } from '#app/modules/organizations/remove-member.server.ts'
import { revokeInvitation } from '#app/modules/organizations/revoke-invitation.server.ts'
import { MembersPage } from '#app/modules/organizations/ui/members-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('organizations:members.title'),
    name: actor.organization.name,
    role: actor.organization.role,
    ...(await listMembers(actor)),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request)
  const form = await readForm(request, memberSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const wanted = form.value
    // Leaving is the one thing here that is not an owner's.
    const leaving = wanted.intent === 'remove' && wanted.userId === actor.userId
    if (actor.organization.role !== 'owner' && !leaving) forbidden()

    if (wanted.intent === 'revoke-invitation') {
      await revokeInvitation(actor, wanted.invitationId)
      return seeOther(paths.members({ done: 'revoked' }))
    }
    if (wanted.intent === 'invite') {
      const outcome = await inviteMember(actor, wanted)
      if (!outcome.ok) return form.refuse(`organizations:refusal.${outcome.refusal}`, 'email')
      return seeOther(paths.members({ done: 'invited' }))
    }
    if (wanted.intent === 'change-role') {
      const outcome = await changeRole(actor, wanted)
      if (!outcome.ok) return form.refuse(`organizations:refusal.${outcome.refusal}`)
      return seeOther(paths.members({ done: 'role' }))
    }
    const outcome = await removeMember(actor, wanted.userId)
    if (!outcome.ok) return form.refuse(`organizations:refusal.${outcome.refusal}`)
    return seeOther(outcome.value.left ? paths.workbench() : paths.members({ done: 'removed' }))
  })
}

export default function Members() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <MembersPage {...page} result={sent?.result} />
}
