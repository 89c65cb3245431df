import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { refreshOfferingsOf } from '#app/modules/offerings/refresh-offerings.server.ts'
import { getOrganization } from '#app/modules/organizations/get-organization.server.ts'
import { editSchema } from '#app/modules/organizations/organization.schema.ts'
import { EditOrganizationPage } from '#app/modules/organizations/ui/edit-organization-page.tsx'
import { editOrganization } from '#app/modules/verification/edit-organization.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { language } = await readPreferences(request)
  const { organization } = await getOrganization(actor)
  return {
    title: translator(language)('organizations:edit.title'),
    organization,
    userId: actor.userId,
    today: dayOf(new Date()),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, editSchema)
  if (!form.ok) return form.reply

  const { version, ...profile } = form.value
  const outcome = await editOrganization(actor, version, profile)
  if (outcome.ok) {
    await refreshOfferingsOf(actor.organization.id)
    return seeOther(paths.organization({ done: 'saved' }))
  }
  if (outcome.refusal === 'credit-code-taken') {
    return form.refuse(`organizations:refusal.${outcome.refusal}`, 'creditCode')
  }
  const { result } = form.refuse(`organizations:refusal.${outcome.refusal}`).data
  // What others saved meanwhile goes along: a refused form's page is not loaded anew.
  const { organization: newest } = await getOrganization(actor)
  return data({ result, newest }, { status: 409 })
}

export default function EditOrganization() {
  return <EditOrganizationPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />
}
