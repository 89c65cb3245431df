import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { sectionSchema } from '#app/modules/offerings/offering.schema.ts'
import {
  isOfferingSection,
  offeringSections,
  sectionAfter,
} from '#app/modules/offerings/offering-sections.ts'
import { ownOffering } from '#app/modules/offerings/own-offerings.server.ts'
import { offeringFormValues } from '#app/modules/offerings/read-form-values.server.ts'
import { saveOffering } from '#app/modules/offerings/save-offering.server.ts'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { OfferingFormPage } from '#app/modules/offerings/ui/offering-form-page.tsx'
import { findDomain } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { wordsIn } from '#app/modules/taxonomy/words-in.ts'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  if (!actor.organization.isProvider) return { title: actor.organization.name, offering: null }
  const section = sectionOf(params.section)
  const offering = (await ownOffering(actor, params.id ?? '')) ?? notFound()
  if (offering.status === 'archived' || offering.status === 'suspended')
    throw redirect(paths.myOfferings({ status: offering.status }))
  const domain = findDomain(offering.domainCode) ?? notFound()
  const { language } = await readPreferences(request)
  return {
    title: offering.title,
    offering: {
      offeringId: offering.id,
      userId: actor.userId,
      domain: domain.code,
      section,
      fields: section === 'specifics' ? wordsIn(extensionFields(domain.code, 'offering'), language) : [],
      status: offering.status,
      start: offeringFormValues(offering),
      today: dayOf(new Date()),
      done: new URL(request.url).searchParams.get('done'),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  if (!actor.organization.isProvider) forbidden()
  const offering = (await ownOffering(actor, params.id ?? '')) ?? notFound()
  const domain = findDomain(offering.domainCode) ?? notFound()
  const section = sectionOf(params.section)
  const form = await readForm(request, sectionSchema(domain.code, section))
  if (!form.ok) return form.reply
  const saved = await saveOffering(actor, offering.id, section, form.value)
  if (!saved.ok) return form.refuse(`offerings:refusal.${saved.refusal}`)
  const intent = form.form.get('intent')
  if (intent !== 'publish') {
    const to = (intent === 'next' && sectionAfter(section)) || section
    return seeOther(paths.editOffering(offering.id, to, { done: 'saved' }))
  }
  const published = await moveOffering(actor, offering.id, 'publish')
  return seeOther(
    published.ok
      ? paths.myOfferings({ done: 'published' })
      : paths.editOffering(offering.id, section, { done: 'not-published' }),
  )
}

function sectionOf(asked: string | undefined) {
  if (asked === undefined) return offeringSections[0]
  return isOfferingSection(asked) ? asked : notFound()
}

export default function EditOffering() {
  const { title, offering } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  if (!offering) return <NotAProvider />
  return (
    <OfferingFormPage
      key={`${offering.offeringId} ${offering.section}`}
      {...offering}
      title={title}
      action={paths.editOffering(offering.offeringId, offering.section)}
      result={sent?.result}
    />
  )
}
