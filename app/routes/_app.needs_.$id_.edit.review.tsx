import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { previewCoverage } from '#app/modules/matching/preview-coverage.server.ts'
import { CoveragePanel } from '#app/modules/matching/ui/coverage-panel.tsx'
import { publishSchema } from '#app/modules/needs/need.schema.ts'
import { ownNeed } from '#app/modules/needs/own-needs.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { reviewView } from '#app/modules/needs/review-view.server.ts'
import { ReviewPage } from '#app/modules/needs/ui/review-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const need = (await ownNeed(actor, params.id ?? '')) ?? notFound()
  const { language } = await readPreferences(request)
  return { view: reviewView(need, language), coverage: await previewCoverage(need.draft, language) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.view.draft.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, publishSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const { id } = (await ownNeed(actor, params.id ?? '')) ?? notFound()

    const outcome = await publishNeed(actor, id, form.value.revision)
    if (!outcome.ok) return form.refuse(`needs:refusal.${outcome.refusal}`)
    await computeMatches(id)
    return seeOther(paths.matches(id))
  })
}

export default function Review() {
  const { view, coverage } = useLoaderData<typeof loader>()
  return (
    <ReviewPage
      view={view}
      result={useActionData<typeof action>()?.result}
      coverage={<CoveragePanel preview={coverage} />}
    />
  )
}
