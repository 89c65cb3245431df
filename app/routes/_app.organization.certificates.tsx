import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { refreshOfferingsOf } from '#app/modules/offerings/refresh-offerings.server.ts'
import { addCertificate } from '#app/modules/organizations/add-certificate.server.ts'
import { getOrganization } from '#app/modules/organizations/get-organization.server.ts'
import { certificateSchema } from '#app/modules/organizations/organization.schema.ts'
import { removeCertificate } from '#app/modules/organizations/remove-certificate.server.ts'
import { CertificatesPage } from '#app/modules/organizations/ui/certificates-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const { certificates } = await getOrganization(actor)
  return {
    title: translator(language)('organizations:certificate.title'),
    name: actor.organization.name,
    certificates,
    today: dayOf(new Date()),
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, certificateSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    if (form.value.intent === 'remove') {
      await removeCertificate(actor, form.value.certificateId)
      await refreshOfferingsOf(actor.organization.id)
      return seeOther(paths.certificates())
    }
    const { intent: _, ...certificate } = form.value
    const outcome = await addCertificate(actor, certificate)
    if (!outcome.ok) return form.refuse(`organizations:refusal.${outcome.refusal}`)
    await refreshOfferingsOf(actor.organization.id)
    return seeOther(paths.certificates())
  })
}

export default function Certificates() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <CertificatesPage {...page} result={sent?.result} />
}
