import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { offeringSchema } from '#app/modules/offerings/offering.schema.ts'
import { blankOffering } from '#app/modules/offerings/offering-form-values.ts'
import { sectionAfter } from '#app/modules/offerings/offering-sections.ts'
import { draftOffering } from '#app/modules/offerings/save-offering.server.ts'
import { ChooseDomain } from '#app/modules/offerings/ui/choose-domain.tsx'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { OfferingFormPage } from '#app/modules/offerings/ui/offering-form-page.tsx'
import { findDomain, findDomainBySlug } from '#app/modules/taxonomy/domain.ts'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { language } = await readPreferences(request)
  const domain = domainOf(request)?.code ?? null
  return {
    title: translator(language)('offerings:form.newTitle'),
    userId: actor.userId,
    isProvider: actor.organization.isProvider,
    domain,
    today: dayOf(new Date()),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  if (!actor.organization.isProvider) forbidden()
  const domain = domainOf(request)?.code ?? notFound()
  const form = await readForm(request, offeringSchema(domain))
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const id = await draftOffering(actor, domain, form.value)
    return seeOther(paths.editOffering(id, sectionAfter('basics') ?? undefined, { done: 'drafted' }))
  })
}

/** `?domain=` as a code ('D1') or as a path segment ('software'). */
function domainOf(request: Request) {
  const asked = new URL(request.url).searchParams.get('domain') ?? ''
  return findDomain(asked) ?? findDomainBySlug(asked)
}

export default function NewOffering() {
  const { isProvider, domain, title, today, userId } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  if (!isProvider) return <NotAProvider />
  if (!domain) return <ChooseDomain />
  return (
    <OfferingFormPage
      key={domain}
      isNew
      title={title}
      domain={domain}
      section="basics"
      fields={[]}
      start={blankOffering}
      status="draft"
      action={paths.newOffering(domain)}
      today={today}
      userId={userId}
      result={sent?.result}
    />
  )
}
