import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { demandForOffering } from '#app/modules/matching/demand-for-offering.server.ts'
import { demandView } from '#app/modules/matching/demand-view.ts'
import { DemandPage } from '#app/modules/matching/ui/demand-page.tsx'
import { ownOfferingTitle } from '#app/modules/offerings/own-offerings.server.ts'
import { notFound } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const id = params.id ?? notFound()
  const title = (await ownOfferingTitle(actor, id)) ?? notFound()
  const demand = await demandForOffering(actor, id)
  const view = demand.ok
    ? demand.value.matches.map((match) => demandView(match, demand.value.compiled, language))
    : null
  return {
    offering: { id, title },
    view,
    pageTitle: translator(language)('matching:demand.documentTitle', { title }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function Demand() {
  return <DemandPage {...useLoaderData<typeof loader>()} />
}
