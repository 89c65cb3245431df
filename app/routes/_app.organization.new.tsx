import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader } from '#app/components/page-header.tsx'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { foundOrganization } from '#app/modules/organizations/found-organization.server.ts'
import { foundSchema } from '#app/modules/organizations/organization.schema.ts'
import { OrganizationForm } from '#app/modules/organizations/ui/organization-form.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('organizations:found.title'),
    userId: actor.userId,
    today: dayOf(new Date()),
    cancelTo: actor.organization ? paths.organization() : paths.home(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, foundSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await foundOrganization(actor, form.value)
    if (!outcome.ok) {
      const field = outcome.refusal === 'credit-code-taken' ? 'creditCode' : undefined
      return form.refuse(`organizations:refusal.${outcome.refusal}`, field)
    }
    return seeOther(paths.organization({ done: 'founded' }))
  })
}

export default function NewOrganization() {
  const { t } = useTranslation('organizations')
  const { title, ...form } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <>
      <PageHeader title={title} lead={t('found.lead')} />
      <OrganizationForm {...form} submitLabel={t('found.submit')} result={sent?.result} />
    </>
  )
}
